/** Agencies, universities, international bodies and projects that are not companies, in lower case. */
export const OTHER_ORGANISATIONS: ReadonlySet<string> = new Set(
  `nasa;esa;fbi;cia;nsa;doj;dod;doe;irs;sec;fda;ftc;fcc;epa;faa;fema;cdc;nih;nist;noaa;usda;usgs;uspto;osha;hhs;dhs;cisa;nhtsa;ntsb;atf;dea;tsa;ssa;
sba;va;un;u.n;who;wto;imf;oecd;opec;nato;unesco;unicef;unhcr;iaea;itu;wipo;icann;ietf;w3c;ieee;acm;iso;ansi;cern;darpa;arpa;mit;ucla;usc;nyu;caltech;
harvard;yale;stanford;princeton;cornell;columbia university;oxford;cambridge;berkeley;uc berkeley;wharton;mit sloan;dartmouth;brown university;
georgia tech;carnegie mellon;johns hopkins;eth zurich;epfl;insead;imperial college;lse;max planck;fraunhofer;nhs;hmrc;ofcom;ofgem;fca;mi5;mi6;bafin;
ecb;bundestag;bundesbank;fed;federal reserve;supreme court;congress;senate;house of representatives;parliament;pentagon;white house;kremlin;treasury;
interpol;europol;red cross;greenpeace;wwf;amnesty international;oxfam;human rights watch;wikipedia;wikimedia;internet archive;linux foundation;
apache;mozilla foundation;cncf;world bank;world economic forum;pew research center;brookings;rand corporation;aarp;aclu;nra;ymca;
nba;nfl;mlb;nhl;ncaa;ufc;fifa;uefa;ioc;pga;mls;atp;wta;fia;real madrid;fc barcelona;manchester united;manchester city;arsenal;chelsea;liverpool;
bayern munich;juventus;los angeles lakers;golden state warriors;new york yankees;dallas cowboys;democrats;republicans;democratic party;
republican party;labour party;cdu;spd;gop;khan academy;code.org;creative commons;better business bureau;bbb;american medical association;ama;
american heart association;american cancer society;mayo clinic;cleveland clinic;world health organization;united nations;european union;
european commission;european central bank;bank of england;bank of japan;energy star;leed;usb-if;bluetooth sig;wi-fi alliance`
    .split(/[;\n]+/)
    .filter(Boolean),
);
