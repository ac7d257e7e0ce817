/** Short news of our own writing in other languages, with the companies named in them: real ones and invented ones with a legal form. */
export const OTHER_LANGUAGES: { lang: string; text: string; companies: string[] }[] = [
  {
    lang: 'de',
    text: 'Der Vorstand der Siemens AG sprach am Montag mit dem Betriebsrat über die Zukunft der Werke in Bayern. Ministerin Karin Holtmann und die Gewerkschaft IG Metall fordern Garantien für die Beschäftigten. Auch Bosch und Volkswagen wollen in diesem Jahr weniger Menschen einstellen, sagte ein Sprecher des Bundesverbandes. Die Löhne der Arbeiter sollen trotzdem steigen, und der Bau der neuen Halle beginnt im Herbst.',
    companies: ['Siemens AG', 'Bosch', 'Volkswagen'],
  },
  {
    lang: 'de',
    text: 'Im Hafen von Rostock hat die Vestling Reederei GmbH ein neues Schiff getauft. Bürgermeister Jan Ohlsen lobte die Stadt und ihre Werften. Das Unternehmen bestellt zwei weitere Frachter bei der Nordwerk SE, die Kapitän Meier und seine Mannschaft im Winter übernehmen. Die Universität Rostock misst dabei die Abgase, und das Umweltamt prüft die Ergebnisse.',
    companies: ['Vestling Reederei GmbH', 'Nordwerk SE'],
  },
  {
    lang: 'de',
    text: 'Wer im Frühling Tomaten pflanzt, sollte die Erde gut lockern und den Boden warm halten. Die Gärtnerin Ute Brand rät zu Kompost aus dem eigenen Garten. Auf dem Balkon genügt ein Topf mit Loch, und im Juli gibt es die ersten Früchte. Schnecken und Regen sind die größten Feinde der jungen Pflanze.',
    companies: [],
  },
  {
    lang: 'fr',
    text: "Le groupe Renault a annoncé jeudi un accord avec Airbus pour partager une usine près de Toulouse. La ministre Claire Dumont s'est félicitée de cette décision, tandis que le syndicat demande des garanties pour les salariés. Selon Le Monde, la société Valmerie SARL fournira les machines. La mairie et l'université de Lyon suivront le chantier.",
    companies: ['Renault', 'Airbus', 'Le Monde', 'Valmerie SARL'],
  },
  {
    lang: 'fr',
    text: 'La recette de la soupe est simple : trois poireaux, deux pommes de terre et un peu de crème. Madame Leroux, qui vit à Nantes depuis vingt ans, la prépare chaque dimanche pour ses petits-enfants. En hiver, elle ajoute du fromage de Savoie et du pain grillé, comme le faisait sa grand-mère.',
    companies: [],
  },
  {
    lang: 'es',
    text: 'La empresa Telefónica venderá su filial en Perú, según informó el diario El País. El presidente del Gobierno y el Banco de España siguen la operación con atención. La constructora Albarán S.L. levantará la nueva sede en Valencia, donde trabajan ya trescientas personas. La alcaldesa Marta Ríos dijo que las obras terminarán en junio, y que Microsoft alquilará dos plantas.',
    companies: ['Telefónica', 'El País', 'Albarán S.L.', 'Microsoft'],
  },
  {
    lang: 'es',
    text: 'El domingo hubo fiesta en el pueblo y todos bailaron hasta la noche. Don Julián contó la historia del molino y de su abuelo, que vino de Galicia con dos mulas. Los niños corrieron por la Plaza Mayor mientras la banda tocaba, y en la iglesia sonaron las campanas.',
    companies: [],
  },
  {
    lang: 'it',
    text: "La Ferrari ha presentato a Maranello la nuova vettura, mentre Pirelli fornirà le gomme per tutta la stagione. L'amministratore delegato Paolo Nardi ha ringraziato i tecnici e la Regione. A Torino la Officine Brandolin S.p.A. costruirà i motori elettrici, e il Politecnico di Milano ne misurerà i consumi.",
    companies: ['Ferrari', 'Pirelli', 'Officine Brandolin S.p.A.'],
  },
  {
    lang: 'nl',
    text: 'Philips verkoopt zijn fabriek in Drachten aan de Veldhoven Groep B.V., zo meldde de krant dinsdag. De vakbond FNV en burgemeester Els de Wit zijn bezorgd over de banen. ASML neemt een deel van de technici over en bouwt een nieuw laboratorium bij de Technische Universiteit Eindhoven.',
    companies: ['Philips', 'Veldhoven Groep B.V.', 'ASML'],
  },
  {
    lang: 'sv',
    text: 'Ericsson och Volvo satsar tillsammans på ett nytt center i Göteborg, säger forskaren Anna Lind. Kommunen och Chalmers tekniska högskola betalar hälften. Bolaget Nordvik Teknik AB levererar maskinerna, och i Malmö väntar man på ett beslut från Energimyndigheten innan bygget börjar.',
    companies: ['Ericsson', 'Volvo', 'Nordvik Teknik AB'],
  },
  {
    lang: 'pl',
    text: 'Spółka Allegro otworzyła magazyn pod Poznaniem, a prezes Marek Zieliński zapowiedział kolejne. Ministerstwo Finansów i Uniwersytet Warszawski badają, jak zmieniają się zakupy w sieci. W przetargu wygrała firma Budrem Sp. z o.o., która zbuduje drogę do hali. Amazon na razie milczy.',
    companies: ['Allegro', 'Budrem Sp. z o.o.', 'Amazon'],
  },
  {
    lang: 'pt',
    text: 'A Petrobras anunciou na quarta-feira um acordo com a Shell para explorar gás no litoral. O ministro João Teles e o sindicato pedem cautela. A construtora Serrano Ltda. fará as obras em Santos, e a Universidade de São Paulo vai medir o impacto na pesca e nas praias da região.',
    companies: ['Petrobras', 'Shell', 'Serrano Ltda.'],
  },
];
