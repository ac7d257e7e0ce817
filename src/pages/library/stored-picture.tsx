import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library } from '../../library/index.ts';

/** A picture out of the library, read when it comes near: nothing is asked of the network. */
export function StoredPicture({ library, body, digest }: { library: Library; body: string; digest: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made = '';
    const observer = new IntersectionObserver(async (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      const blob = await library.store.image(body, digest).catch(() => null);
      if (!blob) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    observer.observe(place.current!);
    return () => {
      observer.disconnect();
      URL.revokeObjectURL(made);
    };
  }, [library, body, digest]);
  return (
    <span class="picture" ref={place}>
      {url && <img src={url} alt="" />}
    </span>
  );
}
