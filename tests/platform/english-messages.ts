interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** What a browser's `i18n.getMessage` does with a messages.json: named placeholders, then `$1` to `$9`. */
export function messageFrom(messages: object) {
  return (key: string, substitutions: string[] = []): string => {
    const entry = (messages as Record<string, Message | undefined>)[key];
    if (!entry) return '';
    return entry.message.replace(/\$(\w+)\$/g, (whole, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content;
      return content ? content.replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '') : whole;
    });
  };
}
