/**
 * Listed companies, `name|ticker` one a line; `?` and `~` as in `well-known.ts`.
 * Made by training/company-names.mjs from SEC company tickers (public domain) and S&P 500 constituents (PDDL): do not edit.
 */
export const LISTED_COMPANIES = `
10x Genomics|TXG
180 Life Sciences|ATNF
1ST Source|SRCE
3M~|MMM
89bio~|ETNB
A. O. Smith|AOS
A10 Networks|ATEN
Aaon~|AAON
Aar~|AIR
Abbott Laboratories|ABT
AbbVie|ABBV
AbCellera Biologics|ABCL
Abercrombie & Fitch|ANF
Abivax~|ABVX
Abm Industries|ABM
Academy Sports & Outdoors|ASO
Acadia Healthcare|ACHC
Acadia Pharmaceuticals|ACAD
Acadia Realty|AKR
Acadian Asset Management|AAMI
Accelerant~|ARX
Accenture|ACN
Aci Worldwide|ACIW
ACM Research|ACMR
Acuity~|AYI
Acuren~|TIC
Acushnet~|GOLF
ACV Auctions|ACVA
AdaptHealth~|AHCO
Adaptive Biotechnologies|ADPT
Adaro Energy PT|ADOOY
Addus HomeCare|ADUS
Adeia~|ADEA
Adient~|ADNT
Adma Biologics|ADMA
Adobe~|ADBE
Adt~|ADT
Adtalem Global Education|ATGE
Advance Auto Parts?|AAP
Advanced Drainage Systems?|WMS
Advanced Energy Industries?|AEIS
Advanced Micro Devices|AMD
Advantest|ATEYY
Aecom~|ACM
Aegon~|AEG
AerCap|AER
AeroVironment~|AVAV
Aes~|AES
Affiliated Managers?|AMG
Affirm~|AFRM
Aflac|AFL
Afya~|AFYA
Agco~|AGCO
Agilent Technologies|A
Agilysys~|AGYS
Agios Pharmaceuticals|AGIO
AGNC Investment|AGNC
Agnico Eagle Mines|AEM
Agree Realty|ADC
Air France-klm|AFLYY
Air Lease?|AL
Air Products?|APD
Air Products & Chemicals?|APD
Airbnb|ABNB
Aircastle~|AYR
Akamai Technologies|AKAM
Akero Therapeutics|AKRO
Alamo~|ALG
Alamos Gold|AGI
Alarm.com~|ALRM
Alaska Air|ALK
Albany International|AIN
Albemarle|ALB
Albertsons Companies|ACI
Alcoa~|AA
Alcon|ALC
Alexander & Baldwin|ALEX
Alexandria Real Estate Equities|ARE
Algonquin Power & Utilities|AQN
Alibaba|BABA
Alight~|ALIT
Align Technology?|ALGN
Alignment Healthcare|ALHC
Alkami Technology|ALKT
Alkermes~|ALKS
Allegion|ALLE
Allegro Microsystems|ALGM
Allete~|ALE
Alliance Resource Partners?|ARLP
Alliancebernstein~|AB
Alliant Energy|LNT
Allied Gold?|AAUC
Allison Transmission|ALSN
Allstate|ALL
Ally Financial?|ALLY
Alnylam Pharmaceuticals|ALNY
Alpha Metallurgical Resources|AMR
Alphabet~|GOOGL
Alphatec~|ATEC
Altria|MO
Alvotech~|ALVO
Amazon~|AMZN
Ambarella~|AMBA
Ambev|ABEV
Amc Entertainment|AMC
Amcor|AMCR
Amdocs~|DOX
Amedisys~|AMED
Amentum~|AMTM
Amer Sports|AS
Ameren|AEE
Ameren Illinois|AILIH
America Movil|AMX
American Airlines?|AAL
American Assets?|AAT
American Eagle Outfitters|AEO
American Electric Power?|AEP
American Express?|AXP
American Financial?|AFG
American Healthcare REIT|AHR
American Homes 4 Rent|AMH
American International?|AIG
American States Water?|AWR
American Superconductor|AMSC
American Tower?|AMT
American Water Works?|AWK
Americold Realty|COLD
Ameriprise Financial|AMP
Ameris Bancorp|ABCB
Ametek|AME
Amgen|AMGN
Amicus Therapeutics|FOLD
Amkor Technology|AMKR
Amneal Pharmaceuticals|AMRX
Amphastar Pharmaceuticals|AMPH
Amphenol|APH
Amplitude~|AMPL
Amrize|AMRZ
Anadolu Efes Biracilik Ve Malt Sanayi A S|AEBZY
Analog Devices|ADI
Anbio Biotechnology|NNNN
Andersons~|ANDE
Andina Bottling|AKO
AngloGold Ashanti|AU
Anheuser-Busch InBev|BUD
Ani Pharmaceuticals|ANIP
Annaly Capital Management|NLY
Antero Midstream|AM
Antero Resources|AR
Aon~|AON
Apa~|APA
Apellis Pharmaceuticals|APLS
APi~|APG
Apogee Therapeutics|APGE
Apollo Commercial Real Estate Finance|ARI
Apollo Global Management|APO
Appfolio~|APPF
Appian~|APPN
Apple~|AAPL
Apple Hospitality REIT|APLE
Apple iSports|AAPI
Applied Digital?|APLD
Applied Industrial Technologies?|AIT
Applied Materials?|AMAT
Applied Optoelectronics|AAOI
AppLovin|APP
Aptargroup~|ATR
Aptiv|APTV
Aramark~|ARMK
Arbor Realty|ABR
Arcbest~|ARCB
Arcellx~|ACLX
ArcelorMittal|MT
Arch Capital?|ACGL
Archer Aviation|ACHR
Archer Daniels Midland|ADM
Archer-Daniels-Midland|ADM
Archrock~|AROC
Arcos Dorados|ARCO
Arcosa~|ACA
Arcutis Biotherapeutics|ARQT
Ardagh Metal Packaging|AMBP
Ardelyx~|ARDX
Ardent Health|ARDT
Ares Capital|ARCC
Ares Management|ARES
Argan~|AGX
Argenx|ARGX
Arhaus~|ARHS
Aris Mining|ARMN
Aris Water Solutions|ARIS
Arista Networks|ANET
Arlo Technologies|ARLO
Arm~|ARM
Armour Residential REIT|ARR
Armstrong World Industries|AWI
Arrow Electronics?|ARW
Arrowhead Pharmaceuticals|ARWR
ARS Pharmaceuticals|SPRY
Arthur J. Gallagher|AJG
Artisan Partners Asset Management|APAM
Artivion~|AORT
Asana~|ASAN
Asbury Automotive|ABG
Ascendis Pharma A|ASND
Ascentage Pharma Group International|AAPG
ASE Technology|ASX
Asgn~|ASGN
Ashland~|ASH
Asml|ASML
Aspen Insurance|AHL
ASR Nederland|ARNNY
Associated Banc-corp|ASB
Assurant|AIZ
Assured Guaranty|AGO
AST SpaceMobile|ASTS
Astera Labs|ALAB
Astrana Health|ASTH
Astrazeneca|AZN
At&t?|T
Ati~|ATI
Atkore~|ATKR
Atlanta Braves|BATRA
Atlantic Union Bankshares|AUB
Atlas Energy Solutions|AESI
Atlassian|TEAM
Atmos Energy|ATO
Atmus Filtration Technologies|ATMU
Atour Lifestyle|ATAT
AtriCure~|ATRC
Ats~|ATS
Aura Minerals|AUGO
Aurinia Pharmaceuticals|AUPH
Aurora Innovation|AUR
Autodesk|ADSK
Autohome~|ATHM
Autoliv~|ALV
Automatic Data Processing?|ADP
Autonation~|AN
AutoZone|AZO
Avadel Pharmaceuticals|AVDL
AvalonBay Communities|AVB
Avantor~|AVTR
Aveanna Healthcare|AVAH
AvePoint~|AVPT
Avery Dennison|AVY
Avidity Biosciences|RNA
AvidXchange~|AVDX
Avient~|AVNT
Avis Budget|CAR
Avista~|AVA
Avnet~|AVT
Axalta Coating Systems|AXTA
Axcelis Technologies|ACLS
Axis Capital|AXS
Axon Enterprise|AXON
Axos Financial|AX
Axsome Therapeutics|AXSM
Azenta~|AZTA
Azz~|AZZ
B2gold~|BTG
Badger Meter|BMI
Bae Systems?|BAESY
Baidu|BIDU
Baker Hughes|BKR
Balchem~|BCPC
Baldwin Insurance|BWIN
Ball~|BALL
Banc Of California|BANC
Bancfirst~|BANF
Banco BBVA Argentina|BBAR
Banco Bilbao Vizcaya Argentaria|BBVA
Banco Santander|SAN
Banco Santander Chile|BSAC
Bancorp~|TBBK
Bank Bradesco|BBD
Bank First?|BFC
Bank of America?|BAC
Bank Of Chile|BCH
Bank Of Hawaii|BOH
Bank Of Montreal|BMO
Bank of N.T. Butterfield & Son|NTB
Bank of New York Mellon|BK
Bank Of Nova Scotia|BNS
Bank OZK|OZK
BankUnited~|BKU
Banner~|BANR
Barclays|BCS
Barratt Developments|BTDPY
Barrett Business Services|BBSI
Barrick Mining|B
Bath & Body Works?|BBWI
Bausch & Lomb|BLCO
Bausch Health Companies|BHC
Baxter International|BAX
Bayerische Motoren Werke|BMWKY
Baytex Energy|BTE
BBB Foods|TBBB
Bce~|BCE
Beam Therapeutics|BEAM
Becton Dickinson|BDX
Bel Fuse|BELFA
Belden~|BDC
Belite Bio|BLTE
Bellring Brands|BRBR
Benchmark Electronics?|BHE
Bentley Systems|BSY
BeOne Medicines|ONC
Berkley W R|WRB
Berkshire Hathaway|BRK.B
Berkshire Hills Bancorp|BHLB
Best Buy?|BBY
BGC~|BGC
BGM~|BGM
BHP~|BHP
BigBear.ai~|BBAI
Bilibili~|BILI
Bill~|BILL
Bio-rad Laboratories?|BIO
Bio-Techne|TECH
Biocryst Pharmaceuticals|BCRX
Biogen|BIIB
Biohaven~|BHVN
Biolife Solutions|BLFS
Biomarin Pharmaceutical|BMRN
BioNTech|BNTX
Birkenstock~|BIRK
Bitdeer Technologies|BTDR
Bitmine Immersion Technologies|BMNR
BJ's Wholesale Club|BJ
BKV~|BKV
Black Hills?|BKH
Black Stone Minerals?|BSM
Blackbaud~|BLKB
Blackberry~|BB
Blackline~|BL
BlackRock|BLK
BlackRock Enhanced Equity Dividend|BDJ
BlackRock Science & Technology|BST
Blackstone|BX
Blackstone Mortgage|BXMT
Block~|XYZ
Bloom Energy|BE
Blue Bird?|BLBD
Blue Owl Capital?|OWL
Blue Owl Technology Finance?|OTF
BNY Mellon|BNY
Boeing|BA
Boise Cascade|BCC
Bok Financial|BOKF
Booking~|BKNG
Boot Barn|BOOT
Booz Allen Hamilton|BAH
Borgwarner~|BWA
Boston Beer|SAM
Boston Scientific|BSX
Box~|BOX
Boyd Gaming|BYD
BP~|BP
Brady~|BRC
Braskem~|BAK
Braze~|BRZE
Brazilian Electric Power|EBR
Bread Financial?|BFH
BRF~|BRFS
Bridge Investment?|BRDG
BridgeBio Pharma|BBIO
Bright Horizons Family Solutions|BFAM
Brighthouse Financial|BHF
BrightSpring Health Services|BTSG
Brightstar Lottery|BRSL
BrightView~|BV
Brinker International|EAT
Brinks~|BCO
Bristol Myers Squibb|BMY
British American Tobacco p.l.c|BTI
Brixmor Property|BRX
Broadcom|AVGO
Broadridge Financial Solutions|BR
Broadstone Net Lease|BNL
Brookdale Senior Living|BKD
Brookfield|BN
Brookfield Asset Management|BAM
Brookfield Business|BBUC
Brookfield Business Partners|BBU
Brookfield Infrastructure|BIPC
Brookfield Infrastructure Partners|BIP
Brookfield Property Partners|BPYPP
Brookfield Renewable|BEPC
Brookfield Renewable Partners|BEP
Brookfield Wealth Solutions|BNT
Brown & Brown?|BRO
Brown Forman|BF
Brown–Forman|BF.B
BRP~|DOOO
Bruker~|BRKR
Brunswick~|BC
Buckle~|BKE
Buenaventura Mining|BVN
Builders FirstSource|BLDR
Bunge Global|BG
Bunzl~|BZLFY
Burford Capital|BUR
Burlington Stores|BURL
BW LPG|BWLP
BWX Technologies|BWXT
BXP~|BXP
Byline Bancorp|BY
C. H. Robinson Worldwide|CHRW
C.H. Robinson|CHRW
C3.ai~|AI
Cabot~|CBT
Caci International|CACI
Cactus~|WHD
Cadeler A|CDLR
Cadence Bank|CADE
Cadence Design Systems|CDNS
Cadre~|CDRE
Cae~|CAE
Caesars Entertainment|CZR
Cal-maine Foods|CALM
California Resources|CRC
California Water Service|CWT
Calix~|CALX
Calumet~|CLMT
Camden Property|CPT
Cameco|CCJ
Campbell's~|CPB
Camtek~|CAMT
Canadian Imperial Bank Of Commerce|CM
Canadian National Railway|CNI
Canadian Natural Resources|CNQ
Canadian Pacific Kansas City|CP
Capital Clean Energy Carriers?|CCEC
Capital One?|COF
Capital One Financial?|COF
Capital Southwest?|CSWC
Capitec Bank|CKHGF
Capri~|CPRI
Cardinal Health?|CAH
CareTrust REIT|CTRE
CarGurus~|CARG
Caris Life Sciences|CAI
Carlisle Companies|CSL
Carlyle|CG
Carmax~|KMX
Carnival~|CCL
Carpenter Technology?|CRS
Carrefour~|CRRFY
Carrier Global?|CARR
carsales.com~|CSXXY
Carvana|CVNA
Casella Waste Systems|CWST
Casey's|CASY
Caseys General Stores|CASY
Catalyst Pharmaceuticals?|CPRX
Caterpillar|CAT
Cathay General Bancorp|CATY
Cava~|CAVA
Cavco Industries|CVCO
Cbiz~|CBZ
Cboe Global Markets|CBOE
Cbre|CBRE
CCC Intelligent Solutions|CCCS
CDW~|CDW
Ceco Environmental|CECO
Celanese~|CE
Celcuity~|CELC
Celestica|CLS
Celldex Therapeutics|CLDX
Cellebrite DI|CLBT
Celsius~|CELH
Cemex~|CX
Cencora|COR
Cenovus Energy|CVE
Centene|CNC
CenterPoint Energy|CNP
Centerra Gold|CGAU
Centessa Pharmaceuticals|CNTA
Central Garden & Pet?|CENT
Central North Airport?|OMAB
Central Puerto|CEPU
Central Securities?|CET
Centrus Energy|LEU
Centuri~|CTRI
Century Aluminum?|CENX
Century Communities?|CCS
Certara~|CERT
CF Industries|CF
CG Oncology|CGON
Cgi~|GIB
Chagee~|CHA
Champion Homes?|SKY
Charles River Laboratories|CRL
Charles River Laboratories International|CRL
Charles Schwab|SCHW
Chart Industries?|GTLS
Charter Communications?|CHTR
Check Point Software Technologies?|CHKP
Cheesecake Factory|CAKE
Chefs' Warehouse|CHEF
Chemed~|CHE
Chemical & Mining Co Of Chile|SQM
Chemours~|CC
Cheniere Energy|LNG
Cheniere Energy Partners|CQP
Chesapeake Utilities|CPK
Chevron|CVX
Chewy~|CHWY
Chime Financial|CHYM
China Resources Cement?|CARCY
Chipotle Mexican Grill|CMG
Chocoladefabriken Lindt & Spruengli|CHLSY
Choice Hotels International?|CHH
Chord Energy|CHRD
Chubb|CB
Chunghwa Telecom|CHT
Church & Dwight|CHD
Churchill Downs|CHDN
Cidara Therapeutics|CDTX
Ciena|CIEN
Cigna|CI
Cimpress~|CMPR
Cincinnati Financial|CINF
Cinemark~|CNK
Cintas|CTAS
Cipher Mining|CIFR
Circle Internet?|CRCL
Cirrus Logic|CRUS
Cisco|CSCO
Cisco Systems|CSCO
Citigroup|C
Citizens Financial?|CFG
City~|CHCO
Civitas Resources|CIVI
Clarivate~|CLVT
Clean Harbors?|CLH
Cleanspark~|CLSK
Clear Secure?|YOU
Clearwater Analytics|CWAN
Clearway Energy|CWEN
Cleveland-cliffs~|CLF
Clorox|CLX
Cloudflare|NET
Clover Health Investments|CLOV
Cmb.tech~|CMBT
Cme~|CME
CMS Energy|CMS
Cna Financial|CNA
CNH Industrial|CNH
CNO Financial|CNO
CNX Resources|CNX
Coastal Financial?|CCB
Coca Cola|KO
Coca Cola Femsa|KOF
Coca-Cola|KO
Coca-Cola Consolidated|COKE
Coca-cola Europacific Partners|CCEP
Coeur Mining|CDE
Cogent Biosciences|COGT
Cogent Communications|CCOI
Cognex~|CGNX
Cognizant~|CTSH
Cognizant Technology Solutions|CTSH
Cohen & Steers|CNS
Coherent~|COHR
Coinbase|COIN
Coinbase Global|COIN
Colgate Palmolive|CL
Colgate-Palmolive|CL
Collegium Pharmaceutical|COLL
Colliers International|CIGI
Columbia Banking System|COLB
Columbia Financial|CLBK
Columbia Sportswear|COLM
Comcast|CMCSA
Comerica~|CMA
Comfort Systems USA|FIX
Commercial Metals?|CMC
CommScope~|COMM
Community Financial System?|CBU
Commvault Systems|CVLT
Compagnie Financiere Richemont|CFRUY
Companhia De Saneamento Basico Do Estado De Sao Paulo-sabesp|SBS
Compass~|COMP
CompoSecure~|CMPO
Comstock Resources|CRK
Conagra Brands|CAG
Concentra Group Holdings Parent|CON
Concentrix~|CNXC
Confluent~|CFLT
Conmed~|CNMD
ConnectOne Bancorp|CNOB
ConocoPhillips|COP
Consolidated Edison|ED
Constellation Brands|STZ
Constellation Energy|CEG
Constellium~|CSTM
Construction Partners?|ROAD
Consumers Energy?|CMS
Contemporary Amperex Technology|CYATY
Cooper Companies|COO
Copa~|CPA
Copart|CPRT
Copt Defense Properties|CDP
Corcept Therapeutics|CORT
Core & Main?|CNM
Core Natural Resources?|CNR
Core Scientific?|CORZ
Corebridge Financial|CRBG
CoreCivic~|CXW
CoreWeave|CRWV
Corning|GLW
Corpay|CPAY
Corporacion America Airports|CAAP
Corteva|CTVA
Corvel~|CRVL
Cosan~|CSAN
Costamare~|CMRE
CoStar|CSGP
Costco|COST
Costco Wholesale|COST
Coterra Energy|CTRA
Coty~|COTY
Couchbase~|BASE
Coupang|CPNG
Coursera~|COUR
Cousins Properties|CUZ
Cra International|CRAI
Cracker Barrel Old Country Store?|CBRL
Crane~|CR
Crane NXT|CXT
Credicorp~|BAP
Credit Acceptance?|CACC
Credo Technology|CRDO
Crescent Energy?|CRGY
CRH~|CRH
CRH Public|CRH
Cricut~|CRCT
Crinetics Pharmaceuticals|CRNX
CRISPR Therapeutics|CRSP
Criteo~|CRTO
Crocs~|CROX
CrowdStrike|CRWD
Crown~|CCK
Crown Castle|CCI
CSG Systems International|CSGS
CSW Industrials|CSW
CSX~|CSX
CTF Services|NWSGY
CTS~|CTS
CubeSmart~|CUBE
Cullen~|CFR
Cummins|CMI
Curaleaf~|CURLF
Curbline Properties|CURB
CureVac~|CVAC
Curtiss Wright|CW
Cushman & Wakefield|CWK
Custom Truck One Source?|CTOS
Customers Bancorp|CUBI
CVB Financial|CVBF
CVR Energy|CVI
CVS Health|CVS
CyberArk Software|CYBR
Cytokinetics~|CYTK
D-Wave Quantum|QBTS
D. R. Horton|DHI
Daiwa Securities|DSEEY
Dana~|DAN
Danaher|DHR
Danaos~|DAC
Daqo New Energy|DQ
Darden Restaurants|DRI
Darling Ingredients?|DAR
Datadog|DDOG
Dave~|DAVE
DaVita|DVA
Dayforce~|DAY
Deckers Brands|DECK
Deckers Outdoor|DECK
Deere|DE
Delek Logistics Partners|DKL
Delek US|DK
Dell Technologies|DELL
Delta Air Lines?|DAL
Denali Therapeutics|DNLI
Denison Mines|DNN
Dentsply Sirona|XRAY
Descartes Systems|DSGX
Deutsche Bank Aktiengesellschaft|DB
Deutsche Lufthansa A G|DLAKY
Deutsche Telekom|DTEGY
Devon Energy|DVN
Dexcom|DXCM
DHT~|DHT
Diageo|DEO
Diamondback Energy|FANG
DiamondRock Hospitality|DRH
Dick's Sporting Goods|DKS
DiDi Global|DIDIY
Diebold Nixdorf|DBD
Digi International|DGII
Diginex~|DGNX
Digital Realty|DLR
DigitalBridge~|DBRG
DigitalOcean~|DOCN
Dillard's~|DDS
Diodes~|DIOD
Disc Medicine?|IRON
Distribution Solutions?|DSGR
dLocal~|DLO
Dnow~|DNOW
Docusign~|DOCU
Dolby Laboratories|DLB
Dole~|DOLE
Dollar General?|DG
Dollar Tree?|DLTR
Dominion Energy?|D
Domino's|DPZ
Dominos Pizza|DPZ
Donaldson~|DCI
Donnelley Financial Solutions|DFIN
DoorDash|DASH
Dorchester Minerals|DMLP
Dorian LPG|LPG
Dorman Products|DORM
DoubleVerify~|DV
Douglas Emmett|DEI
Dover|DOV
Dow~|DOW
Doximity~|DOCS
DR Reddys Laboratories|RDY
DraftKings|DKNG
Drdgold~|DRD
Dream Finders Homes|DFH
Driven Brands?|DRVN
DroneShield~|DRSHF
Dropbox~|DBX
DSM-Firmenich|DSFIY
DT Midstream|DTM
DTE Energy|DTE
Ducommun~|DCO
Duke Energy|DUK
Dun & Bradstreet|DNB
Duolingo~|DUOL
DuPont|DD
DuPont de Nemours|DD
Dutch Bros|BROS
DXC Technology|DXC
DXP Enterprises|DXPE
Dycom Industries|DY
Dynatrace~|DT
Dynavax Technologies|DVAX
Dyne Therapeutics|DYN
Dynex Capital|DX
e.l.f. Beauty|ELF
Eagle Materials?|EXP
East West Bancorp|EWBC
Eastern Bankshares|EBC
Eastgroup Properties|EGP
Eastman Chemical|EMN
Eaton|ETN
eBay~|EBAY
Ebos~|EBOSY
EchoStar|ECHO
Ecolab|ECL
Ecopetrol~|EC
Edenor~|EDN
Edgewise Therapeutics|EWTX
Edison International|EIX
Edp Energias De Portugal|EDPFY
Edwards Lifesciences|EW
EHang~|EH
Elanco Animal Health|ELAN
Elastic~|ESTC
Elbit Systems|ESLT
Eldorado Gold|EGO
Electronic Arts?|EA
Element Solutions?|ESI
Elevance Health|ELV
Eli Lilly|LLY
Ellington Financial|EFC
Elme Communities|ELME
Embla Medical HF|OSSUY
Embracer~|EBCRY
Embraer~|ERJ
Emcor|EME
Emera~|EMA
Emerson Electric|EMR
Empire State Realty|ESRT
Empire State Realty OP|ESBA
Enact~|ACT
Enbridge|ENB
Encompass Health?|EHC
Endeavour Silver|EXK
Enel Chile|ENIC
Enerflex~|EFXT
Energizer~|ENR
Energy Co Of Minas Gerais|CIG
Energy Co Of Parana|ELP
Energy Fuels?|UUUU
Energy Transfer?|ET
Enerpac Tool|EPAC
EnerSys~|ENS
Eni~|E
Enlight Renewable Energy|ENLT
Enova International|ENVA
Enovis~|ENOV
Enovix~|ENVX
Enphase Energy|ENPH
Enpro~|NPO
Ensign~|ENSG
Entegris~|ENTG
Entergy|ETR
Enterprise Financial Services?|EFSC
Enterprise Products Partners?|EPD
Envista~|NVST
EOG Resources|EOG
Eos Energy Enterprises|EOSE
EPAM Systems|EPAM
Eplus~|PLUS
Epr Properties|EPR
Eqt~|EQT
Equifax|EFX
Equinix|EQIX
Equinor|EQNR
Equinox Gold|EQX
Equitable~|EQH
Equity Lifestyle Properties?|ELS
Equity Residential?|EQR
Eregli Demir ve Celik Fabrikalari TAS|ERELY
Ericsson LM Telephone|ERIC
Erie Indemnity|ERIE
Ermenegildo Zegna|ZGN
Ero Copper|ERO
Esab~|ESAB
Esco Technologies|ESE
Essent~|ESNT
Essential Properties Realty|EPRT
Essential Utilities?|WTRG
Essex Property|ESS
Estee Lauder Companies|EL
Estée Lauder Companies|EL
eToro~|ETOR
Etsy~|ETSY
Euronet Worldwide|EEFT
Eve~|EVEX
EverCommerce~|EVCM
Evercore~|EVR
Everest~|EG
Evergy|EVRG
Eversource Energy|ES
Evertec~|EVTC
Everus Construction|ECG
Evolv Technologies|EVLV
Evotec~|EVO
Exact Sciences|EXAS
Excelerate Energy|EE
Exelixis~|EXEL
Exelon|EXC
ExlService~|EXLS
eXp World|EXPI
Expand Energy?|EXE
Expedia|EXPE
Expeditors International|EXPD
Expeditors International Of Washington|EXPD
Exponent~|EXPO
Expro~|XPRO
Extra Space Storage?|EXR
Extreme Networks?|EXTR
Exxon Mobil|XOM
ExxonMobil|XOM
F&G Annuities & Life|FG
F5~|FFIV
Fabrinet~|FN
FactSet|FDS
Factset Research Systems|FDS
Fair Isaac|FICO
Fairfax Financial|FRFHF
Fastenal|FAST
FB Financial?|FBK
Federal Agricultural Mortgage?|AGM
Federal Home Loan Mortgage?|FMCC
Federal National Mortgage Association Fannie Mae|FNMA
Federal Realty Investment|FRT
Federal Signal?|FSS
Federated Hermes|FHI
FedEx|FDX
FedEx Freight|FDXF
Ferguson Enterprises|FERG
Ferrari~|RACE
Ferrovial|FER
Fidelis Insurance|FIHL
Fidelity National Financial|FNF
Fidelity National Information Services|FIS
Fielmann~|FLMNY
Fifth Third Bancorp|FITB
Figma|FIG
FIH Mobile|FXCND
FinVolution~|FINV
Firefly Aerospace|FLY
First Advantage?|FA
First American Financial?|FAF
First Bancorp|FBP
First Busey|BUSE
First Commonwealth Financial?|FCF
First Financial Bancorp|FFBC
First Financial Bankshares|FFIN
First Hawaiian|FHB
First Horizon|FHN
First Industrial Realty|FR
First Interstate Bancsystem|FIBK
First Majestic Silver|AG
First Merchants|FRME
First Solar?|FSLR
FirstCash~|FCFS
FirstEnergy|FE
FirstService~|FSV
Fiserv|FISV
Five Below?|FIVE
Five9~|FIVN
Flagstar Financial|FLG
Flex~|FLEX
Flex LNG|FLNG
Floor & Decor|FND
Flowco~|FLOC
Flowers Foods?|FLO
Flowserve~|FLS
Fluence Energy|FLNC
Fluor~|FLR
Flutter Entertainment|FLUT
Flywire~|FLYW
FMC~|FMC
FNB~|FNB
Foot Locker?|FL
Ford Motor|F
Foreign Trade Bank Of Latin America|BLX
Forestar~|FOR
Formfactor~|FORM
Formula Systems?|FORTY
Fortinet|FTNT
Fortis|FTS
Fortive|FTV
Fortuna Mining|FSM
Fortune Brands Innovations|FBIN
Four Corners Property?|FCPT
Fox~|FOXA
Fox Factory|FOXF
Franco Nevada|FNV
Franklin Electric|FELE
Franklin Resources|BEN
Freedom~|FRHC
Freeport-McMoRan|FCX
Fresenius Medical Care|FMS
Fresh Del Monte Produce|FDP
Freshpet~|FRPT
Freshworks~|FRSH
Frontdoor~|FTDR
Frontier Communications Parent|FYBR
Frontline~|FRO
FS KKR Capital|FSK
FTAI Aviation|FTAI
Fti Consulting|FCN
fuboTV~|FUBO
Fuji Photo Film|FUJIY
Full Truck Alliance?|YMM
Fuller H B|FUL
Fulton Financial|FULT
Futu|FUTU
Gabelli Equity|GAB
Galapagos~|GLPG
Galaxy Digital?|GLXY
Galderma|GALDY
Games Workshop?|GWKSY
GameStop~|GME
Gaming & Leisure Properties?|GLPI
Gap~|GAP
Garmin|GRMN
Garrett Motion|GTX
Gartner|IT
Gas Transporter Of The South|TGS
Gates Industrial?|GTES
Gatx~|GATX
GCM Grosvenor|GCMG
GDS~|GDS
GE Aerospace|GE
GE HealthCare|GEHC
GE HealthCare Technologies|GEHC
GE Vernova|GEV
Gen Digital?|GEN
GeneDx~|WGS
Generac|GNRC
General American Investors?|GAM
General Dynamics?|GD
General Electric?|GE
General Mills|GIS
General Motors|GM
Genesis Energy|GEL
Genius Sports?|GENI
Genmab A|GMAB
Genpact~|G
Gentex~|GNTX
Genuine Parts?|GPC
Genworth Financial|GNW
Geo~|GEO
Gerdau~|GGB
German American Bancorp|GABC
Getty Realty|GTY
GFL Environmental|GFL
Gibraltar Industries|ROCK
GigaCloud Technology|GCT
Gildan Activewear|GIL
Gilead Sciences|GILD
Gitlab~|GTLB
Glacier Bancorp|GBCI
Glaukos~|GKOS
Global Business Travel?|GBTG
Global Industrial?|GIC
Global Net Lease?|GNL
Global Partners?|GLP
Global Payments?|GPN
Global-E Online?|GLBE
Globalfoundries~|GFS
Globalstar~|GSAT
Globant~|GLOB
Globe Life?|GL
Globus Medical|GMED
GMS~|GMS
GoDaddy|GDDY
Gogo~|GOGO
Golar LNG|GLNG
Gold Fields?|GFI
Golden Ocean?|GOGL
Goldman Sachs|GS
Goldman Sachs BDC|GSBD
Golub Capital BDC|GBDC
GoodRx~|GDRX
Goodyear Tire & Rubber|GT
Goosehead Insurance|GSHD
Grab~|GRAB
Graco~|GGG
Graham~|GHC
Grail~|GRAL
Grand Canyon Education|LOPE
Granite Construction?|GVA
Granite Real Estate Investment?|GRP
Graphic Packaging?|GPK
Great-west Lifeco|GWLIF
Green Brick Partners?|GRBK
Green Thumb Industries|GTBIF
Greenbrier Companies|GBX
Greif~|GEF
Griffon~|GFF
Grifols~|GRFS
Grindr~|GRND
Grocery Outlet?|GO
Group 1 Automotive|GPI
Groupon~|GRPN
Grupo Aval Acciones Y Valores|AVAL
Grupo Cibest|CIB
Grupo Financiero Galicia|GGAL
Grupo Simec|SIM
Grupo Televisa|TV
GSK~|GSK
Guardant Health|GH
Guardian Pharmacy Services?|GRDN
Guidewire Software|GWRE
Guild~|GHLD
Gulfport Energy|GPOR
GXO Logistics|GXO
H World?|HTHT
H&R Block?|HRB
H2o America|HTO
HA Sustainable Infrastructure Capital?|HASI
Haemonetics~|HAE
Hafnia~|HAFN
Hagerty~|HGTY
Haleon|HLN
Halliburton|HAL
Halozyme Therapeutics|HALO
Hamamatsu Photonics K.K|HPHTY
Hamilton Insurance|HG
Hamilton Lane|HLNE
Hancock Whitney|HWC
Hanesbrands~|HBI
Hanover Insurance|THG
Hapvida Participacoes e Investimentos|HAPVD
Harley-davidson~|HOG
Harmony Biosciences|HRMY
Harmony Gold Mining?|HMY
Harrow~|HROW
Hartford~|HIG
Hartford Insurance|HIG
Hasbro|HAS
Hawaiian Electric Industries|HE
Hawkins~|HWKN
Hayward~|HAYW
HCA Healthcare|HCA
Hci~|HCI
Hdfc Bank|HDB
Healthcare Realty|HR
Healthequity~|HQY
Healthpeak Properties|DOC
Heartflow~|HTFL
Hecla Mining|HL
Heico|HEI
Heineken Holding N V|HKHHY
Helios Technologies|HLIO
Hello~|MOMO
Helmerich & Payne|HP
Henry Schein|HSIC
Herc~|HRI
Hercules Capital|HTGC
Hershey|HSY
Hertz Global|HTZ
Hesai~|HSAI
Hess Midstream|HESM
Hewlett Packard Enterprise|HPE
Hexcel~|HXL
HF Sinclair|DINO
Highwoods Properties|HIW
Hillenbrand~|HI
Hillman Solutions|HLMN
Hilltop~|HTH
Hilton Grand Vacations|HGV
Hilton Worldwide|HLT
Himax Technologies|HIMX
Hims & Hers Health|HIMS
Hinge Health?|HNGE
Hitachi|HTHIY
Hni~|HNI
Hologic~|HOLX
Home Depot?|HD
Honda Motor|HMC
Honeywell Aerospace|HONA
Honeywell International|HON
Honeywell Technologies|HON
Hongkong Land|HNGKY
Hope Bancorp|HOPE
Horace Mann Educators|HMN
Hormel Foods|HRL
Horton D R|DHI
Host Hotels & Resorts?|HST
Houlihan Lokey|HLI
Howard Hughes|HHH
Howmet Aerospace|HWM
HP~|HPQ
Hsbc|HSBC
Hub~|HUBG
Hubbell|HUBB
Hubspot|HUBS
Hudbay Minerals|HBM
Huhtamaki~|HMKIY
Humana|HUM
Hunt J B Transport Services|JBHT
Huntington Bancshares|HBAN
Huntington Ingalls Industries|HII
Huntsman~|HUN
Huron Consulting|HURN
Hut 8|HUT
Hutchmed~|HCM
Hyatt Hotels|H
Hypermarcas~|HYPMY
Iac~|IAC
Iamgold~|IAG
Ibm~|IBM
Icahn Enterprises|IEP
ICF International|ICFI
Icici Bank|IBN
Icl~|ICL
Icon~|ICLR
Icu Medical|ICUI
Idacorp~|IDA
IDEAYA Biosciences|IDYA
Idemitsu Kosan|IDKOY
Idex|IEX
Idexx Laboratories|IDXX
Idt~|IDT
Ies~|IESC
Ihs~|IHS
Illinois Tool Works|ITW
Illumina~|ILMN
Imax~|IMAX
ImmunityBio~|IBRX
Immunocore~|IMCR
Immunovant~|IMVT
Imperial Oil?|IMO
Impinj~|PI
Incyte|INCY
Independence Realty|IRT
Independent Bank?|INDB
Indivior~|INDV
Infineon Technologies|IFNNY
Informatica~|INFA
Infosys|INFY
Ing Groep|ING
Ingersoll Rand|IR
Ingevity~|NGVT
Ingles Markets|IMKTA
Ingram Micro|INGM
Ingredion~|INGR
Innodata~|INOD
Innospec~|IOSP
Innovative Industrial Properties?|IIPR
Innoviva~|INVA
Insight Enterprises?|NSIT
Insmed|INSM
Insperity~|NSP
Inspire Medical Systems?|INSP
Installed Building Products?|IBP
Insulet|PODD
Intapp~|INTA
Integer~|ITGR
Integral Ad Science?|IAS
Intel|INTC
Intellia Therapeutics|NTLA
Inter~|INTR
Interactive Brokers|IBKR
Intercontinental Exchange?|ICE
Intercontinental Hotels?|IHG
Intercorp Financial Services|IFS
InterDigital~|IDCC
Interface~|TILE
International Business Machines?|IBM
International Flavors & Fragrances|IFF
International Paper?|IP
International Seaways|INSW
Interparfums~|IPAR
Interpublic Group Of Companies|IPG
Intuit|INTU
Intuitive Machines|LUNR
Intuitive Surgical|ISRG
InvenTrust Properties|IVT
Invesco|IVZ
Invitation Homes?|INVH
Ionis Pharmaceuticals|IONS
IonQ~|IONQ
Iperionx~|IPX
Ipg Photonics|IPGP
iQIYI~|IQ
Iqvia|IQV
Iren~|IREN
iRhythm Technologies|IRTC
Iridium Communications|IRDM
Iron Mountain?|IRM
Irsa Investments & Representations|IRS
Itau Unibanco|ITUB
Itron~|ITRI
Itt~|ITT
Ivanhoe Electric|IE
J M Smucker|SJM
J&J Snack Foods|JJSF
J.B. Hunt|JBHT
J.M. Smucker|SJM
Jabil|JBL
Jack Henry & Associates|JKHY
Jackson Financial|JXN
Jacobs Solutions|J
James Hardie Industries|JHX
Janus Henderson|JHG
Janus International|JBI
Janux Therapeutics|JANX
Jardine Cycle & Carriage|JCYGY
Jazz Pharmaceuticals?|JAZZ
JBG SMITH Properties|JBGS
JBS~|JBS
JBT Marel|JBTM
JD.com|JD
Jefferies Financial|JEF
Jetblue Airways|JBLU
JFrog~|FROG
Jingbo Technology|SVMB
JinkoSolar~|JKS
Joby Aviation|JOBY
John Wiley & Sons|WLY
Johnson & Johnson|JNJ
Johnson Controls|JCI
Johnson Controls International|JCI
Joint Stock Co Kaspi.kz|KSPI
Jones Lang Lasalle|JLL
Joyy~|JOYY
JPMorgan Chase|JPM
Jyong Biotech|MENS
Kadant~|KAI
Kaiser Aluminum|KALU
Kanzhun~|BZ
Karman~|KRMN
Karooooo~|KARO
Kawasaki Kisen Kaisha|KAIKY
KB Financial|KB
KB Home|KBH
KBR~|KBR
Ke~|BEKE
Kellanova|K
Kemper~|KMPR
Kennametal~|KMT
Kenon~|KEN
Kenvue|KVUE
Keurig Dr Pepper|KDP
KeyCorp|KEY
Keysight Technologies|KEYS
Kilroy Realty|KRC
Kimberly Clark|KMB
Kimberly-Clark|KMB
Kimco Realty|KIM
Kinder Morgan|KMI
KinderCare Learning Companies|KLC
Kinetik~|KNTK
Kingsoft Cloud|KC
Kiniksa Pharmaceuticals International|KNSA
Kinross Gold|KGC
Kinsale Capital|KNSL
Kirby~|KEX
Kite Realty|KRG
KKR~|KKR
Kla~|KLAC
Klaviyo~|KVYO
Knife River?|KNF
Knight-Swift Transportation|KNX
Knowles~|KN
Kodiak Gas Services|KGS
Kohls~|KSS
Kongsberg Gruppen|KBGGY
Koninklijke Philips|PHG
Kontoor Brands|KTB
Korea Electric Power|KEP
Korn Ferry|KFY
Kraft Heinz|KHC
Kratos Defense & Security Solutions|KTOS
Kroger|KR
Krystal Biotech|KRYS
KT~|KT
Kulicke & Soffa Industries|KLIC
Kymera Therapeutics|KYMR
Kyndryl~|KD
L3Harris|LHX
L3harris Technologies|LHX
La-z-boy?|LZB
Labcorp|LH
Ladder Capital?|LADR
Lakeland Financial|LKFN
Lam Research|LRCX
Lamar Advertising|LAMR
Lamb Weston|LW
LandBridge~|LB
Landstar System|LSTR
Lantheus~|LNTH
Lanxess~|LNXSY
Las Vegas Sands|LVS
Latam Airlines|LTM
Lattice Semiconductor|LSCC
Laureate Education?|LAUR
Lazard~|LAZ
Lci Industries|LCII
Lear~|LEA
Legalzoom.com~|LZ
Legend Biotech|LEGN
Leggett & Platt|LEG
Leidos|LDOS
Lemaitre Vascular|LMAT
Lemonade~|LMND
LendingClub~|LC
Lennar|LEN
Lennox International|LII
Leonardo DRS|DRS
Levi Strauss|LEVI
LexinFintech~|LX
LG Display|LPL
LGI Homes|LGIH
Li Auto?|LI
Liberty Broadband?|LBRDA
Liberty Energy?|LBRT
Liberty Global?|LBTYA
Liberty Latin America|LILA
Liberty Live?|LLYVA
Life Time?|LTH
Life360~|LIF
LifeStance Health|LFST
Ligand Pharmaceuticals|LGND
Light & Wonder?|LNW
Lightspeed Commerce|LSPD
Lilly|LLY
Limbach~|LMB
Lincoln Electric|LECO
Lincoln National|LNC
Linde|LIN
Lindsay~|LNN
Lineage~|LINE
Lionsgate Studios|LION
Liquidia~|LQDA
Lithia Motors|LAD
Littelfuse~|LFUS
LivaNova~|LIVN
Live Nation Entertainment?|LYV
LiveRamp~|RAMP
LKQ~|LKQ
Lloyds Banking|LYG
Loar~|LOAR
Lockheed Martin|LMT
Loews|L
Logitech International|LOGI
Loma Negra Compania Industrial Argentina Sociedad Anonima|LOMA
Lottomatica~|LOTMY
Lotus Technology|LOT
Louisiana-pacific~|LPX
Lowe's|LOW
Lowes Companies|LOW
LPL Financial|LPLA
LTC Properties|LTC
Lucid~|LCID
Luckin Coffee|LKNCY
Lucky Strike Entertainment?|LUCK
Lufax~|LU
Lululemon Athletica|LULU
Lumen Technologies|LUMN
Lumentum|LITE
LXP Industrial|LXP
Lyft~|LYFT
LyondellBasell|LYB
LyondellBasell Industries|LYB
M&T Bank?|MTB
Macerich~|MAC
Mach Natural Resources|MNR
MACOM Technology Solutions|MTSI
Macro Bank|BMA
Macy's~|M
Madison Square Garden Entertainment|MSGE
Madison Square Garden Sports|MSGS
Madrigal Pharmaceuticals|MDGL
Mag Silver?|MAG
Magna International|MGA
Magnite~|MGNI
Magnolia Oil & Gas|MGY
Main Street Capital?|MAIN
MakeMyTrip~|MMYT
Manchester United?|MANU
Manhattan Associates|MANH
ManpowerGroup~|MAN
Manulife Financial|MFC
Maplebear~|CART
Mara~|MARA
Marathon Petroleum?|MPC
Marcus & Millichap|MMI
Marex~|MRX
Marfrig Global Foods|MRRTY
Markel|MKL
Marketaxess~|MKTX
Marqeta~|MQ
Marriott International|MAR
Marriott Vacations Worldwide|VAC
Marsh & Mclennan Companies|MMC
Marsh McLennan|MRSH
Martin Marietta Materials|MLM
Marvell Technology|MRVL
Marzetti~|MZTI
Masco|MAS
Masimo~|MASI
Mastec~|MTZ
MasterBrand~|MBC
Mastercard|MA
Matador Resources|MTDR
Match~|MTCH
Materion~|MTRN
Matson~|MATX
Mattel~|MAT
Maximus~|MMS
Maxlinear~|MXL
McCormick|MKC
McDonald's|MCD
Mcdonalds~|MCD
Mcgrath Rentcorp|MGRC
McGraw Hill|MH
McKesson|MCK
Mdu Resources|MDU
Medical Properties?|MPW
Medpace~|MEDP
Medtronic|MDT
Melco Resorts & Entertainment|MLCO
Mercadolibre|MELI
Merchants Bancorp|MBIN
Merck|MRK
Mercury General?|MCY
Mercury Systems?|MRCY
MeridianLink~|MLNK
Merit Medical Systems?|MMSI
Meritage Homes|MTH
Merus~|MRUS
Mesoblast~|MESO
Meta Platforms|META
Methanex~|MEOH
MetLife|MET
Metsera~|MTSR
Mettler Toledo|MTD
Mettler Toledo International|MTD
Mexican Economic Development|FMX
Mge Energy|MGEE
Mgic Investment|MTG
MGM Resorts|MGM
MGM Resorts International|MGM
Microchip Technology|MCHP
Micron Technology|MU
Microsoft|MSFT
Mid America Apartment Communities?|MAA
Mid-America Apartment Communities?|MAA
MidCap Financial Investment|MFIC
Middleby~|MIDD
Midea|MGCLY
Millerknoll~|MLKN
Millicom International Cellular|TIGO
Millrose Properties|MRP
Minebea Mitsumi|MINBY
Minerals Technologies?|MTX
Miniso~|MNSO
Mirion Technologies|MIR
Mirum Pharmaceuticals|MIRM
Mister Car Wash|MCW
Mitsubishi Ufj Financial|MUFG
Mizuho Financial|MFG
MKS~|MKSI
Mntn~|MNTN
Mobileye Global|MBLY
Moderna|MRNA
Modine Manufacturing|MOD
Moelis~|MC
Mohawk Industries|MHK
Molina Healthcare|MOH
Molson Coors Beverage|TAP
Monarch Casino & Resort?|MCRI
monday.com~|MNDY
Mondelez International|MDLZ
Money Forward?|MNFYY
MoneySupermarket.com~|MNSKY
MongoDB~|MDB
Monolithic Power Systems|MPWR
Monster Beverage|MNST
Montage Gold?|MAUTF
Moody's|MCO
Moodys|MCO
Moog~|MOG
MoonLake Immunotherapeutics|MLTX
Morgan Stanley|MS
Morningstar~|MORN
Mosaic~|MOS
Motorola Solutions|MSI
MP Materials|MP
Mplx|MPLX
Mr. Cooper|COOP
MRC Global|MRC
MSA Safety|MSA
MSC Industrial Direct|MSM
Msci|MSCI
Mueller Industries|MLI
Mueller Water Products|MWA
Murphy Oil|MUR
Murphy USA|MUSA
Myr~|MYRG
Mytilineos~|MYTHY
N-able?|NABL
Nano Nuclear Energy|NNE
Nasdaq|NDAQ
Natera|NTRA
National Bank?|NBHC
National Beverage|FIZZ
National Fuel Gas?|NFG
National Grid?|NGG
National Health Investors?|NHI
National Healthcare?|NHC
National Steel?|SID
National Storage Affiliates?|NSA
National Vision?|EYE
Natural Resource Partners?|NRP
NatWest|NWG
Navient~|NAVI
Navios Maritime Partners|NMM
Navitas Semiconductor|NVTS
Nayax~|NYAX
NBT Bancorp|NBTB
nCino~|NCNO
NCR Atleos|NATL
NCR Voyix|VYX
Nebius~|NBIS
Nelnet~|NNI
NetApp|NTAP
NetEase|NTES
Netflix~|NFLX
Netscout Systems|NTCT
Netstreit~|NTST
Neurocrine Biosciences|NBIX
New Gold?|NGD
New Jersey Resources?|NJR
New Oriental Education & Technology|EDU
New York Times|NYT
NewAmsterdam Pharma|NAMS
Newegg Commerce|NEGG
Newell Brands|NWL
Newmark~|NMRK
Newmarket~|NEU
Newmont|NEM
News~|NWSA
NexGen Energy|NXE
NexPoint Residential|NXRT
Nexstar Media|NXST
NextDecade~|NEXT
NextEra Energy|NEE
Nextnav~|NN
Nextracker~|NXT
Nice~|NICE
Nicolet Bankshares|NIC
Nidec|NJDCY
Nike~|NKE
Nio~|NIO
Nippon Express|NEXHY
Nippon Sanso|NPXYY
NIQ Global Intelligence|NIQ
NiSource|NI
Nitori~|NCLTY
Nlight~|LASR
Nmi~|NMIH
NNN Reit|NNN
Noble~|NE
Nokia~|NOK
Nomad Foods|NOMD
Nomura|NMR
Nordson|NDSN
Norfolk Southern|NSC
Northern~|NTRS
Northern Oil & Gas?|NOG
Northrop Grumman|NOC
Northwest Natural?|NWN
NorthWestern Energy?|NWE
Norwegian Cruise Line|NCLH
Nov~|NOV
Nova~|NVMI
Novagold Resources|NG
Novanta~|NOVT
Novartis|NVS
Novavax~|NVAX
Novo Nordisk A S|NVO
NovoCure~|NVCR
NRG Energy|NRG
Nu~|NU
NuCana~|NCNA
Nucor|NUE
Nuscale Power|SMR
Nutanix~|NTNX
Nutrien|NTR
Nuvalent~|NUVL
nVent Electric|NVT
Nvidia|NVDA
NVR~|NVR
NXP Semiconductors|NXPI
O Reilly Automotive|ORLY
O-I Glass?|OI
Oaktree Specialty Lending|OCSL
Occidental Petroleum|OXY
Oceaneering International|OII
Ocular Therapeutix|OCUL
Oddity Tech|ODD
Ofg Bancorp|OFG
Oge Energy|OGE
Oklo~|OKLO
Okta~|OKTA
Old Dominion?|ODFL
Old Dominion Freight Line?|ODFL
Old National Bancorp|ONB
Old Republic International?|ORI
Olin~|OLN
Ollie's Bargain Outlet|OLLI
Olo~|OLO
Omega Healthcare Investors|OHI
Omnicell~|OMCL
Omnicom|OMC
Omv Aktiengesellschaft|OMVKY
On~|ONON
ON Semiconductor|ON
ONE Gas?|OGS
OneMain~|OMF
Oneok|OKE
Onespaworld~|OSW
OneStream~|OS
Onto Innovation?|ONTO
Open Text?|OTEX
Opendoor Technologies|OPEN
Openlane~|KAR
Opera~|OPRA
Option Care Health?|OPCH
OR Royalties?|OR
Oracle|ORCL
Organon~|OGN
Origin Bancorp|OBK
Orix|IX
Orla Mining|ORLA
Ormat Technologies|ORA
Oscar Health|OSCR
Oshkosh~|OSK
Osi Systems|OSIS
Otis Worldwide|OTIS
Otter Tail|OTTR
Ouster~|OUST
OUTFRONT Media|OUT
Outokumpu Oy|OUTKY
Ovintiv~|OVV
Owens Corning|OC
Oxford Lane Capital|OXLC
O’Reilly Automotive|ORLY
P10~|PX
P3 Health Partners|PIII
Paccar|PCAR
Pacific Airport|PAC
Pacific Premier Bancorp|PPBI
Packaging Corp Of America?|PKG
Packaging Corporation of America?|PKG
Pacs~|PACS
Pagaya Technologies|PGY
PagerDuty~|PD
PagSeguro Digital|PAGS
Palantir Technologies|PLTR
Palo Alto Networks|PANW
Palomar~|PLMR
Pampa Energy|PAM
Pan American Silver|PAAS
Pandora A|PNDRY
Papa Johns International|PZZA
Par Pacific|PARR
Par Technology?|PAR
Paramount~|PGRE
Paramount Skydance|PSKY
Park Hotels & Resorts?|PK
Park National?|PRK
Parker Hannifin|PH
Parker-Hannifin|PH
Parsons~|PSN
Pathward Financial|CASH
Patria Investments|PAX
Patrick Industries|PATK
Patterson Uti Energy|PTEN
Paychex|PAYX
Paycom Software|PAYC
Paylocity~|PCTY
Paymentus~|PAY
Payoneer Global|PAYO
PayPal|PYPL
PBF Energy|PBF
PC Connection|CNXN
PDD~|PDD
Peabody Energy|BTU
Pearson~|PSO
Pebblebrook Hotel|PEB
Pediatrix Medical|MD
Pegasystems~|PEGA
Peloton Interactive|PTON
Pembina Pipeline|PBA
Penguin Solutions?|PENG
PENN Entertainment|PENN
PennyMac Financial Services|PFSI
Penske Automotive|PAG
Pentair|PNR
Penumbra~|PEN
PepsiCo|PEP
Perdoceo Education|PRDO
Perella Weinberg Partners|PWP
Performance Food?|PFGC
Perimeter Solutions?|PRM
Permian Resources|PR
Perpetua Resources|PPTA
Perrigo~|PRGO
Perusahaan Perseroan Persero PT Telekomunikasi Indonesia TBK|TLK
Petrobras - Petroleo Brasileiro|PBR
Pfizer|PFE
Pg&e|PCG
Pharvaris~|PHVS
Phibro Animal Health|PAHC
Philip Morris International|PM
Phillips 66|PSX
Phillips Edison|PECO
Phinia~|PHIN
Photronics~|PLAB
Phreesia~|PHR
Pilgrims Pride?|PPC
Pinnacle Financial Partners|PNFP
Pinnacle West Capital|PNW
Pinterest|PINS
Piper Sandler Companies|PIPR
Pitney Bowes|PBI
PJT Partners|PJT
Plains All American Pipeline?|PAA
Plains GP|PAGP
Planet Fitness?|PLNT
Planet Labs PBC|PL
Playtika~|PLTK
Pldt~|PHI
Plexus~|PLXS
Plug Power?|PLUG
PNC Financial Services|PNC
Polaris~|PII
Polestar Automotive Holding UK|PSNY
Polibeli~|PLBL
Pony AI|PONY
Pool~|POOL
Popular~|BPOP
Porch~|PRCH
Portland General Electric|POR
Posco~|PKX
Post~|POST
Potlatchdeltic~|PCH
Powell Industries|POWL
Power Integrations|POWI
Power Solutions International?|PSIX
PPG Industries|PPG
PPL~|PPL
Premier~|PINC
Prestige Consumer Healthcare?|PBH
Price T Rowe|TROW
Pricesmart~|PSMT
Primerica~|PRI
Primo Brands|PRMB
Primoris Services|PRIM
Principal Financial?|PFG
Privia Health|PRVA
Pro Medicus|PMDIY
Proassurance~|PRA
PROCEPT BioRobotics|PRCT
Procore Technologies|PCOR
Procter & Gamble|PG
Prog~|PRG
Progress Software?|PRGS
Progressive~|PGR
Progyny~|PGNY
Prokidney~|PROK
Prologis|PLD
Prospect Capital?|PSEC
Protagonist Therapeutics|PTGX
Provident Financial Services|PFS
Prudential~|PUK
Prudential Financial|PRU
PT Chandra Asri Petrochemical Tbk|PTCAY
PT XLSMART Telecom Sejahtera Tbk|PTXKY
PTC~|PTC
PTC Therapeutics|PTCT
Public Service Enterprise?|PEG
Public Storage?|PSA
Publicis Groupe|PUBGY
Puig Brands|PUGBY
PulteGroup|PHM
Pure Storage?|PSTG
PureCycle Technologies|PCT
PVH~|PVH
Q2~|QTWO
QCR~|QCRH
Qfin~|QFIN
Qiagen~|QGEN
Qnity Electronics|Q
Qorvo~|QRVO
Quaker Chemical|KWR
Qualcomm|QCOM
Qualys~|QLYS
Quanta Services|PWR
Quantum Computing|QUBT
QuantumScape~|QS
Quest Diagnostics|DGX
QuidelOrtho~|QDEL
Qxo~|QXO
Radian~|RDN
RadNet~|RDNT
Rakuten~|RKUNY
Ralliant~|RAL
Ralph Lauren|RL
Ramaco Resources|METC
Rambus~|RMBS
Range Resources?|RRC
Rapid7~|RPD
Raymond James Financial|RJF
Rayonier~|RYN
RB Global|RBA
RBC Bearings|RBC
Realty Income|O
Recursion Pharmaceuticals|RXRX
Red Electrica Corporacion|RDEIY
Red Rock Resorts?|RRR
Reddit~|RDDT
Redwire~|RDW
Regal Rexnord|RRX
Regencell Bioscience|RGC
Regency Centers?|REG
Regeneron Pharmaceuticals|REGN
Regions Financial?|RF
Reinsurance Group Of America|RGA
Reliance~|RS
Relx|RELX
Remitly Global|RELY
Renaissancere~|RNR
Renasant~|RNST
ReNew Energy Global?|RNW
Rentokil Initial|RTO
Repligen~|RGEN
Republic Bancorp|RBCAA
Republic Services?|RSG
Resideo Technologies|REZI
ResMed|RMD
Resona|RSHGY
Restaurant Brands International?|QSR
Rev~|REVG
Revolution Medicines?|RVMD
Revolve~|RVLV
Revvity|RVTY
Rexford Industrial Realty|REXR
Reynolds Consumer Products|REYN
RH~|RH
Rhythm Pharmaceuticals|RYTM
Rigetti Computing|RGTI
RingCentral~|RNG
Rio Tinto|RTNTF
Riot Platforms?|RIOT
Rithm Capital|RITM
Rivian Automotive|RIVN
Rli~|RLI
RLX Technology|RLX
Robert Half|RHI
Robinhood Markets|HOOD
Roblox|RBLX
Rocket Companies?|RKT
Rocket Lab?|RKLB
Rockwell Automation|ROK
Rogers~|ROG
Rogers Communications|RCI
Roivant Sciences|ROIV
Roku~|ROKU
Rollins|ROL
Root~|ROOT
Roper Technologies|ROP
Ross Stores|ROST
Royal Bank Of Canada|RY
Royal Caribbean|RCL
Royal Caribbean Cruises|RCL
Royal Gold?|RGLD
Royce Small-cap|RVT
RPM International|RPM
RTX~|RTX
Rubrik~|RBRK
Rumble~|RUM
Rush Enterprises Inc \\tx\\|RUSHA
Rush Street Interactive?|RSI
Rxo~|RXO
Ryan Specialty|RYAN
Ryanair|RYAAY
Ryder System|R
Ryman Hospitality Properties|RHP
S&P Global?|SPGI
S&T Bancorp|STBA
Sable Offshore|SOC
Sabra Health Care REIT|SBRA
Saia~|SAIA
SailPoint~|SAIL
Salesforce|CRM
Sally Beauty|SBH
Samsara~|IOT
Samsonite International|SMSEY
Sandisk|SNDK
Sandoz|SDZNY
Sandstorm Gold?|SAND
Sanmina~|SANM
Sanofi|SNY
Sap~|SAP
Sapiens International Corp N V|SPNS
Sarepta Therapeutics|SRPT
Sartorius~|SOAGY
Sasol~|SSL
Savers Value Village|SVV
SBA Communications|SBAC
Schlumberger|SLB
Schneider National|SNDR
Scholar Rock|SRRK
SCHOTT Pharma|SHTPY
Schrodinger~|SDGR
Schwab Charles|SCHW
Science Applications International?|SAIC
Scorpio Tankers|STNG
Scotts Miracle-gro|SMG
Sea~|SE
Seaboard~|SEB
Seabridge Gold|SA
Seacoast Banking Corp Of Florida|SBCF
Seadrill~|SDRL
Seagate Technology|STX
Sealed Air?|SEE
Sei Investments|SEIC
Select Medical?|SEM
Selective Insurance?|SIGI
Sempra|SRE
Semtech~|SMTC
Sensata Technologies|ST
Sensient Technologies|SXT
SentinelOne~|S
Service Corp International?|SCI
ServiceNow|NOW
ServiceTitan~|TTAN
Sezzle~|SEZL
SFL~|SFL
Shake Shack|SHAK
Shanghai Fudan Microelectronics|SFDMY
SharkNinja~|SN
SharpLink Gaming|SBET
Shell~|SHEL
Sherwin Williams|SHW
Sherwin-Williams|SHW
Shift4 Payments|FOUR
Shimadzu~|SHMXY
Shinhan Financial|SHG
Shopify|SHOP
Sibanye Stillwater|SBSW
Signet Jewelers|SIG
Sila Realty|SILA
Silgan~|SLGN
Silicon Laboratories|SLAB
Silicon Motion Technology|SIMO
Simmons First National|SFNC
Simon Property|SPG
Simply Good Foods?|SMPL
Simpson Manufacturing|SSD
Sirius XM|SIRI
SiriusPoint~|SPNT
SiteOne Landscape Supply|SITE
Sitime~|SITM
Sitio Royalties|STR
Six Flags Entertainment?|FUN
Sixth Street Specialty Lending?|TSLX
SK Telecom|SKM
Skechers Usa|SKX
Skeena Resources|SKE
Skyward Specialty Insurance|SKWD
Skywest~|SKYW
Skyworks Solutions|SWKS
SL Green Realty|SLG
Slide Insurance?|SLDE
SLM~|SLM
SM Energy|SM
Smith & Nephew|SNN
Smith A O|AOS
Smithfield Foods|SFD
Smurfit Westrock|SW
Snap~|SNAP
Snap-on?|SNA
Snowflake|SNOW
SoFi Technologies|SOFI
Soho House|SHCO
Solaredge Technologies|SEDG
Solaris Energy Infrastructure|SEI
Soleno Therapeutics|SLNO
Solventum|SOLV
Somnigroup International|SGI
Sonic Automotive|SAH
Sonoco Products|SON
Sonos~|SONO
Sony|SONY
Sotera Health|SHC
Soundhound Ai|SOUN
South Bow?|SOBO
Southeast Airport?|ASR
Southern~|SO
Southern Copper?|SCCO
SouthState~|SSB
Southwest Airlines?|LUV
Southwest Gas?|SWX
Spectrum Brands?|SPB
Sphere Entertainment?|SPHR
Spire~|SR
Spirit AeroSystems|SPR
Sportradar~|SRAD
Spotify Technology?|SPOT
Sprinklr~|CXM
Sprott~|SII
Sprott Physical Gold|PHYS
Sprott Physical Gold & Silver|CEF
Sprott Physical Silver|PSLV
Sprouts Farmers Market|SFM
SPS Commerce|SPSC
SPX Technologies|SPXC
SS Innovations International|SSII
SS&C Technologies|SSNC
SSR Mining|SSRM
ST Joe?|JOE
Staar Surgical|STAA
STAG Industrial|STAG
Stagwell~|STGW
Standard Life?|SLFPY
StandardAero~|SARO
Standex International|SXI
Stanley Black & Decker|SWK
Stantec~|STN
Star Bulk Carriers?|SBLK
Starbucks~|SBUX
Starwood Property|STWD
State Street?|STT
Steel Dynamics?|STLD
Steelcase~|SCS
Stellantis|STLA
Stellar Bancorp|STEL
StepStone~|STEP
Steris|STE
Sterling Infrastructure|STRL
Stevanato~|STVN
Steven Madden|SHOO
Stewart Information Services|STC
Stifel Financial|SF
STMicroelectronics|STM
Stock Yards Bancorp|SYBT
StoneCo~|STNE
StoneX~|SNEX
Strategic Education?|STRA
Strategy~|MSTR
Stride~|LRN
Stryker|SYK
Suburban Propane Partners|SPH
Sumitomo Mitsui Financial|SMFG
Summit Therapeutics|SMMT
Sun Communities?|SUI
Sun Life Financial?|SLF
Suncor Energy|SU
Sunny Optical Technology?|SOTGY
Sunoco~|SUN
Sunrun~|RUN
Sunstone Hotel Investors|SHO
Super~|SGHC
Super Micro Computer|SMCI
Supermicro|SMCI
Supernus Pharmaceuticals|SUPN
Surgery Partners?|SGRY
Suzano~|SUZ
Sylvamo~|SLVM
Symbotic|SYM
Synaptics~|SYNA
Synchrony Financial|SYF
Synopsys|SNPS
Synovus Financial|SNV
Sysco|SYY
T-Mobile US?|TMUS
T. Rowe Price|TROW
Take Two Interactive Software?|TTWO
Take-Two Interactive?|TTWO
Takeda Pharmaceutical|TAK
TAL Education|TAL
Talen Energy|TLN
Talos Energy|TALO
Tanger~|SKT
Tapestry|TPR
Targa Resources|TRGP
Target~|TGT
Tarsus Pharmaceuticals|TARS
TaskUs~|TASK
Taylor Morrison Home|TMHC
TC Energy|TRP
TD Synnex|SNX
TE Connectivity|TEL
TechnipFMC~|FTI
Teck Resources|TECK
Tecnoglass~|TGLS
Teekay Tankers|TNK
Tegna~|TGNA
Teladoc Health|TDOC
Telecom Argentina|TEO
Teledyne Technologies|TDY
Teleflex~|TFX
Telefonica Brasil|VIV
Telefonica S A|TEF
Telenor|TELNY
Telephone & Data Systems?|TDS
Telix Pharmaceuticals|TLX
Telus|TU
Tempus AI|TEM
Tenable~|TENB
Tenaris~|TS
Tencent Music Entertainment|TME
Tenet Healthcare|THC
Tennant~|TNC
Teradata~|TDC
Teradyne|TER
Terawulf~|WULF
Terex~|TEX
Ternium~|TX
Terreno Realty|TRNO
Tesla|TSLA
Tetra Tech|TTEK
Teva Pharmaceutical Industries|TEVA
Texas Instruments|TXN
Texas Pacific Land|TPL
Texas Roadhouse|TXRH
Textron|TXT
TFI International|TFII
TFS Financial|TFSL
TG Therapeutics|TGTX
Thermo Fisher Scientific|TMO
Thomson Reuters|TRI
Thor Industries|THO
ThredUp~|TDUP
Tidewater~|TDW
Tim~|TIMB
Timken~|TKR
Titan America|TTAM
TJX Companies|TJX
Tko~|TKO
TMC the metals|TMC
Toast~|TOST
Toll Brothers?|TOL
Tootsie Roll Industries|TR
TopBuild~|BLD
Topgolf Callaway Brands|MODG
Torm~|TRMD
Toro~|TTC
Toronto Dominion Bank|TD
TotalEnergies|TTE
Tower Semiconductor|TSEM
Toyota Motor|TM
Toyota Tsusho|TYHOY
TPG~|TPG
Tractor Supply?|TSCO
Trade Desk?|TTD
Tradeweb Markets|TW
Trane Technologies|TT
Transalta~|TAC
TransDigm|TDG
TransMedics~|TMDX
Transocean~|RIG
TransUnion~|TRU
Travel & Leisure?|TNL
Travelers Companies?|TRV
Travere Therapeutics|TVTX
Trex~|TREX
Tri Pointe Homes|TPH
Tri-continental~|TY
Trimas~|TRS
Trimble|TRMB
Trinet~|TNET
Trinity Industries|TRN
Trip.com|TCOM
TripAdvisor~|TRIP
Triple Flag Precious Metals?|TFPM
Triumph Financial?|TFIN
Truist Financial|TFC
Trulieve Cannabis|TCNNF
Trump Media & Technology?|DJT
Trupanion~|TRUP
Trustmark~|TRMK
TTM Technologies|TTMI
Turkcell Iletisim Hizmetleri A S|TKC
Turning Point Brands?|TPB
Tutor Perini|TPC
Tuya~|TUYA
Twilio~|TWLO
Twist Bioscience|TWST
Txnm Energy|TXNM
Tyler Technologies|TYL
Tyson Foods|TSN
U S Physical Therapy?|USPH
U-Haul?|UHAL
U.S. Bancorp|USB
Uber~|UBER
Uber Technologies|UBER
Ubiquiti|UI
Ubs~|UBS
Udr~|UDR
Ufp Industries|UFPI
Ufp Technologies|UFPT
Ugi~|UGI
UiPath~|PATH
UL Solutions|ULS
Ulta Beauty|ULTA
Ultragenyx Pharmaceutical|RARE
Ultrapar~|UGP
Umb Financial|UMBF
Umh Properties|UMH
Under Armour|UAA
Unifirst~|UNF
Unilever|UL
Union Electric?|UELMO
Union Pacific|UNP
United Airlines?|UAL
United Bankshares|UBSI
United Breweries|CCU
United Community Banks?|UCB
United Microelectronics|UMC
United Natural Foods?|UNFI
United Parcel Service?|UPS
United Parks & Resorts?|PRKS
United Rentals|URI
United States Lime & Minerals|USLM
United Therapeutics|UTHR
United Utilities?|UUGRY
UnitedHealth|UNH
Uniti~|UNIT
Unity Software?|U
Universal~|UVV
Universal Display Corp \\pa\\|OLED
Universal Health Services?|UHS
Universal Technical Institute?|UTI
Unum~|UNM
UP Fintech|TIGR
Upbound~|UPBD
Upstart~|UPST
Upwork~|UPWK
Uranium Energy?|UEC
Urban Edge Properties?|UE
Urban Outfitters|URBN
Us Bancorp \\de\\|USB
US Foods?|USFD
USA Compression Partners|USAC
USA Rare Earth|USAR
Uwm~|UWMC
V F?|VFC
V2X~|VVX
Vail Resorts|MTN
Valaris~|VAL
Vale~|VALE
Valero Energy|VLO
Valley National Bancorp|VLY
Valmont Industries|VMI
Valvoline~|VVV
Varonis Systems|VRNS
Vaxcyte~|PCVX
Veeco Instruments|VECO
Veeva Systems|VEEV
Ventas|VTR
Venture Global?|VG
Veon~|VEON
Vera Therapeutics|VERA
Veracyte~|VCYT
Veralto|VLTO
Vericel~|VCEL
Verint Systems|VRNT
Veris Residential|VRE
Verisign|VRSN
Verisk Analytics|VRSK
Veritex~|VBTX
Verizon~|VZ
Verizon Communications|VZ
Verona Pharma|VRNA
Verra Mobility|VRRM
Vertex~|VERX
Vertex Pharmaceuticals|VRTX
Vertiv|VRT
Vesta Real Estate|VTMX
Viasat~|VSAT
Viatris|VTRS
Viavi Solutions|VIAV
Vici Properties|VICI
Vicor~|VICR
Victoria's Secret|VSCO
Victory Capital?|VCTR
Viking|VIK
Viking Therapeutics|VKTX
VinFast Auto|VFS
Viper Energy|VNOM
Vipshop~|VIPS
Viridian Therapeutics, Inc.DE|VRDN
Virtu Financial|VIRT
Virtus Investment Partners|VRTS
Visa~|V
Vishay Intertechnology|VSH
Vista Energy|VIST
Visteon~|VC
Vistra|VST
Vita Coco|COCO
Vital Farms?|VITL
Vizsla Silver|VZLA
Vnet~|VNET
Vodacom~|VDMCY
Vodafone Group Public|VOD
Vontier~|VNT
Vornado Realty|VNO
Voya Financial|VOYA
Voyager Technologies|VOYG
Vse~|VSEC
Vulcan Materials|VMC
W. P. Carey|WPC
W. R. Berkley|WRB
W. W. Grainger|GWW
W.w. Grainger|GWW
Wabtec|WAB
Wafd~|WAFD
Walgreens Boots Alliance|WBA
Walker & Dunlop|WD
Walmart~|WMT
Walt Disney|DIS
Warby Parker|WRBY
Warner Bros. Discovery|WBD
Warner Music|WMG
Warrior Met Coal?|HCC
Waste Connections?|WCN
Waste Management?|WM
Waters~|WAT
Watsco~|WSO
Watts Water Technologies|WTS
Wave Life Sciences|WVE
Wayfair~|W
Waystar~|WAY
WD 40|WDFC
Weatherford International|WFRD
Webster Financial|WBS
WEBTOON Entertainment|WBTN
Webull~|BULL
WEC Energy|WEC
Weibo~|WB
Weis Markets|WMK
Wells Fargo|WFC
Welltower|WELL
Wendy's~|WEN
WeRide~|WRD
Werner Enterprises|WERN
Wesbanco~|WSBC
Wesco International|WCC
West Fraser Timber|WFG
West Pharmaceutical Services?|WST
Westamerica Bancorporation|WABC
Western Alliance Bancorporation|WAL
Western Digital?|WDC
Western Midstream Partners|WES
Western Union?|WU
Westinghouse Air Brake Technologies|WAB
Westlake~|WLK
Wex~|WEX
Weyerhaeuser|WY
Wheaton Precious Metals|WPM
Whirlpool~|WHR
White Mountains Insurance?|WTM
Willdan~|WLDN
Williams Companies|WMB
Williams Sonoma|WSM
Williams-Sonoma|WSM
Willis Lease Finance|WLFC
Willis Towers Watson|WTW
WillScot~|WSC
Wingstop~|WING
Winmark~|WINA
Wintrust Financial|WTFC
Wipro~|WIT
WisdomTree~|WT
Wix.com~|WIX
WK Kellogg|KLG
WNS~|WNS
Wolters Kluwer N V|WTKWY
Wolverine World Wide|WWW
Woodside Energy|WDS
Woodward~|WWD
Woori Financial|WF
Workday|WDAY
Workiva~|WK
World Kinect|WKC
Worthington Enterprises|WOR
Worthington Steel|WS
WPP~|WPP
Wsfs Financial|WSFS
WW International|WW
Wyndham Hotels & Resorts|WH
Wynn Resorts|WYNN
Xcel Energy|XEL
Xenia Hotels & Resorts|XHR
Xenon Pharmaceuticals|XENE
Xeris Biopharma|XERS
Xometry~|XMTR
XP~|XP
Xpeng~|XPEV
Xpo~|XPO
Xylem|XYL
Yahoo! Japan|YAHOY
Yakult Honsha|YKLTY
Yalla~|YALA
Yelp~|YELP
Yeti~|YETI
Ypf Sociedad Anonima|YPF
Yubico~|YUBCF
Yum Brands|YUM
Yum China|YUMC
Yum! Brands|YUM
Zai Lab|ZLAB
Zebra Technologies|ZBRA
ZEEKR Intelligent Technology|ZK
Zeta Global|ZETA
Ziff Davis|ZD
Zillow~|ZG
ZIM Integrated Shipping Services|ZIM
Zimmer Biomet|ZBH
Zions Bancorporation, National Association|ZION
Zoetis|ZTS
Zoom Communications|ZM
ZoomInfo Technologies|GTM
Zscaler|ZS
ZTO Express|ZTO
Zurn Elkay Water Solutions|ZWS
`;
