/** Countries, regions, states and large cities, in lower case, one a semicolon. */
export const PLACES: ReadonlySet<string> = new Set(
  `afghanistan;albania;algeria;angola;argentina;armenia;australia;austria;azerbaijan;bahrain;bangladesh;belarus;belgium;bolivia;bosnia;botswana;brazil;
bulgaria;cambodia;cameroon;canada;chile;china;colombia;congo;costa rica;croatia;cuba;cyprus;czech republic;czechia;denmark;dominican republic;
ecuador;egypt;el salvador;england;estonia;ethiopia;fiji;finland;france;germany;ghana;great britain;greece;greenland;guatemala;haiti;honduras;
hungary;iceland;india;indonesia;iran;iraq;ireland;israel;italy;ivory coast;jamaica;japan;jordan;kazakhstan;kenya;korea;kosovo;kuwait;laos;latvia;
lebanon;libya;lithuania;luxembourg;macau;madagascar;malaysia;maldives;mali;malta;mauritius;mexico;moldova;monaco;mongolia;montenegro;morocco;
mozambique;myanmar;namibia;nepal;netherlands;new zealand;nicaragua;niger;nigeria;north korea;northern ireland;norway;oman;pakistan;palestine;panama;
paraguay;peru;philippines;poland;portugal;puerto rico;qatar;romania;russia;rwanda;saudi arabia;scotland;senegal;serbia;singapore;slovakia;slovenia;
somalia;south africa;south korea;soviet union;spain;sri lanka;sudan;sweden;switzerland;syria;taiwan;tanzania;thailand;tunisia;turkey;türkiye;uganda;
ukraine;united arab emirates;united kingdom;united states;united states of america;uruguay;uzbekistan;venezuela;vietnam;wales;yemen;zambia;zimbabwe;
us;usa;u.s;u.s.a;uk;u.k;eu;uae;america;europe;africa;asia;oceania;antarctica;north america;south america;latin america;central america;middle east;
southeast asia;east asia;western europe;eastern europe;scandinavia;balkans;caribbean;asia-pacific;apac;emea;european union;eurozone;britain;
alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;georgia;hawaii;idaho;illinois;indiana;iowa;kansas;kentucky;louisiana;
maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york;
north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;virginia;
washington;west virginia;wisconsin;wyoming;washington dc;washington d.c;d.c;dc;nyc;la;sf;ontario;quebec;british columbia;alberta;manitoba;nova scotia;
new south wales;queensland;tasmania;bavaria;catalonia;tuscany;provence;normandy;brittany;saxony;kerala;punjab;maharashtra;gujarat;karnataka;bali;
hokkaido;okinawa;crete;sicily;sardinia;corsica;siberia;crimea;gaza;west bank;tibet;xinjiang;hong kong;
abu dhabi;accra;amsterdam;ankara;athens;atlanta;auckland;austin;baghdad;baltimore;bangalore;bengaluru;bangkok;barcelona;beijing;beirut;belfast;
belgrade;berlin;bogota;bogotá;bologna;bordeaux;boston;bratislava;brisbane;bristol;brooklyn;brussels;bucharest;budapest;buenos aires;buffalo;cairo;
calgary;cambridge;cape town;cardiff;casablanca;charlotte;chennai;chicago;cincinnati;cleveland;cologne;columbus;copenhagen;dallas;damascus;delhi;denver;
detroit;dhaka;doha;dresden;dubai;dublin;düsseldorf;edinburgh;florence;fort worth;frankfurt;geneva;genoa;glasgow;guangzhou;hamburg;hanoi;harlem;
havana;helsinki;ho chi minh city;hollywood;honolulu;houston;hyderabad;indianapolis;istanbul;jakarta;jerusalem;johannesburg;kabul;kansas city;karachi;
kathmandu;kolkata;krakow;kuala lumpur;kyiv;kiev;kyoto;lagos;lahore;las vegas;leeds;leipzig;lima;lisbon;liverpool;london;los angeles;lyon;madrid;
manchester;manhattan;manila;marseille;melbourne;memphis;mexico city;miami;milan;milwaukee;minneapolis;montreal;moscow;mumbai;munich;nagoya;nairobi;
naples;nashville;new delhi;new orleans;new york city;nice;oakland;orlando;osaka;oslo;ottawa;oxford;paris;perth;philadelphia;phoenix;pittsburgh;porto;
portland;prague;queens;raleigh;rio de janeiro;riyadh;rome;rotterdam;sacramento;saint petersburg;st. petersburg;salt lake city;san antonio;san diego;
san francisco;san jose;santa barbara;santa fe;santiago;sao paulo;são paulo;sarajevo;seattle;seoul;seville;shanghai;shenzhen;silicon valley;sofia;
st. louis;stockholm;stuttgart;sydney;taipei;tallinn;tampa;tel aviv;tokyo;toronto;tucson;turin;valencia;vancouver;venice;vienna;vilnius;warsaw;
wall street;wellington;wuhan;yokohama;zagreb;zurich;zürich;bay area;palo alto;mountain view;menlo park;cupertino;redmond;sunnyvale;midwest;new england;
bronx;staten island;long island;times square;central park;white house;capitol hill;downing street;westminster;brexit;niagara falls;grand canyon;
mars;moon;earth;sun;atlantic;pacific;mediterranean;arctic;alps;himalayas;andes;nile;amazon river;amazon rainforest`
    .split(/[;\n]+/)
    .filter(Boolean),
);
