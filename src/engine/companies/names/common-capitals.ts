/** Capitalised words and short forms that name no one: months, days, languages, titles, technical short forms. In lower case. */
export const COMMON_CAPITALS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter christmas easter thanksgiving halloween ramadan hanukkah
black-friday new-year american americans british english french german italian spanish portuguese dutch swedish danish norwegian finnish polish czech
russian ukrainian turkish greek chinese japanese korean indian indonesian vietnamese thai arab arabic hebrew israeli iranian african european asian
australian canadian mexican brazilian latin irish scottish welsh swiss austrian belgian hungarian romanian western eastern northern southern
californian texan islamic muslim christian christians catholic jewish jews buddhist hindu god bible quran
i i'm i've i'd i'll ok okay ai a.i ml llm llms gpt agi nlp gpu gpus cpu cpus tpu api apis sdk ide cli ui ux seo sem ppc roi kpi kpis ctr cpc cpm crm erp hr it pr
b2b b2c d2c saas paas iaas iot ar vr xr 5g 4g lte wifi wi-fi bluetooth usb usb-c hdmi nfc gps led oled lcd tv tvs pc pcs mac macs os ios ipados macos
windows android linux unix ubuntu html css js javascript typescript python java rust go ruby php sql nosql json xml yaml http https url urls dns vpn ssl
tls ssh ftp tcp ip ipv4 ipv6 pdf pdfs jpg jpeg png gif svg mp3 mp4 csv docx app apps web internet www faq faqs diy asap eta fyi tldr tl;dr pros cons
ceo cfo cto coo cmo cio ciso chro vp svp evp md phd ph.d mba bsc msc ba bs ms jd llm esq mr mrs ms dr prof sir ipo ipos etf etfs gdp cpi esg gdpr ccpa hipaa
soc iso lgbtq covid covid-19 hiv aids dna rna bmi usd eur gbp jpy cad aud uk us eu usa llc llcs ev evs suv suvs phev mpg mph kwh kw awd fwd rwd rgb iso raw dslr
q1 q2 q3 q4 h1 h2 am pm est pst gmt utc ad bc figure table chapter section part step tip note notes related source sources credit image photo photos
video update updated editor editors author authors image-credit advertisement sponsored disclosure disclaimer read more here there this that these those
chatgpt gemini claude copilot siri alexa iphone iphones ipad ipads macbook macbooks airpods kindle playstation xbox photoshop gmail outlook excel word powerpoint teams chrome firefox safari edge wordpress react node.js
hdr sdr uhd fhd qhd 4k 8k fps dpi ppi anc qled amoled tft ips dlss ddr nvme sata pcie ssd hdd nas raid ram rom bios uefi eq ipx lidar nerf gen-ai genai agi rag rpa ocr iam pam mfa sso 2fa
otp rbac dlp casb sase siem soar xdr edr mdr ndr ztna vpns ot ics scada plc iiot mes wms tms cms dms lms lxp hris ats pos kyc aml bnpl defi dao dex cex tvl apy apr ltv cac arr mrr gmv aov roas
cpa cta ctas ugc smb smbs sme smes msp msps kpi okr okrs mvp poc rfp rfi nda sla slo ira iras hsa fsa roth 401k w-2 ein itin irs-form ppo hmo epo hdhp cobra copd adhd ptsd ocd cbt dbt emdr ifs
hiit ct mri ecg ekg icu er otc fda-approved b-corp gots gmo gmos non-gmo bpa voc vocs hepa ac dc ups hoa pmi heloc arm fha va usda-loan mls cad cam cnc pcb bom nps csat iphone-compatible
enterprise starter premium basic professional standard indigenous hispanic latino latina asian-american caucasian iconic
docker kubernetes git postgresql mysql sqlite bitcoin ethereum blockchain nfts nft`
    .split(/\s+/)
    .map((word) => word.replace(/^(?:new-year|black-friday|gen-ai|b-corp)$/, (pair) => pair.replace('-', ' '))),
);

/** Function words and openers that begin sentences and never names, in lower case. */
export const OPENERS: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet if then else when while where why how what who whom whose which that this these those there here it its he she they we you
i my your his her our their me him us them one ones some any many most more less few several all both each every either neither no not none nothing
something everything anything someone everyone anyone in on at by for from to of off out over under up down with within without about above across
after against along among around as before behind below beneath beside between beyond despite during except inside into like near onto outside past
per since than through throughout till until toward towards upon via versus vs according also although always already another because been being
best better big both can cannot could did do does don't done due earlier even ever finally first second third last late later least let let's made
make makes making may maybe might much must never new next now old once only other otherwise our overall perhaps please rather recently see should
shall similarly simply still such sure take thanks thus today together tomorrow tonight too try use used using usually very want was were well
will would yes yesterday you're it's that's there's here's we're they're i'm isn't aren't wasn't don't doesn't didn't can't won't get gets give go
good great additionally furthermore moreover however therefore meanwhile instead indeed nevertheless nonetheless hence consequently accordingly
specifically generally typically often sometimes currently previously originally eventually ultimately initially unfortunately fortunately
interestingly importantly especially particularly certainly clearly obviously basically essentially actually literally personally hopefully
whether whatever whichever whoever whenever wherever regardless based given including considering following compared depending ask check choose
click consider create discover enter introducing meet welcome download ensure explore find follow join keep know learn look need offer offers pay pick read save say set shop
show start stop think turn understand visit contact call email unlike watch work write former chief senior president chairman chairwoman chair director founder co-founder cofounder
manager minister governor senator mayor king queen prince princess judge justice captain colonel general sergeant officer professor doctor analyst
analysts researchers scientists experts engineers developers investors customers users people men women children students teachers parents
companies company startups businesses brands banks firms agencies retailers manufacturers regulators lawmakers officials authorities two three four five six seven
eight nine ten eleven twelve twenty thirty hundred thousand million billion`.split(/\s+/),
);
