const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that end the names of firms and say what they deal in: "Dumbo Moving", "Iron Gate Roofing", "Sadie Coles Interiors". In lower case. */
export const TRADE_WORDS = set(`
technologies technology tech robotics motors airlines airways aviation aerospace pharmaceuticals pharmaceutical pharma therapeutics biosciences
biotech biologics diagnostics semiconductor semiconductors bancorp bank banking bancshares industries holdings holding brewing brewery brewers
distillery distilling winery wines vineyards cellars spirits ventures capital partners equity investments investors wealth advisors advisers
advisory insurance assurance underwriters mortgage lending loans finance financial payments credit media entertainment studios studio pictures
films film productions animation records recordings music games gaming interactive software labs laboratories networks network systems solutions
enterprises electric electrical electronics foods food beverages bakery bakehouse roasters coffee tea chocolates creamery dairy farms farm ranch
orchards seeds nursery nurseries greenhouse greenhouses logistics freight shipping cargo trucking transport transportation couriers movers moving
storage relocation hauling realty properties homes builders building construction contractors contracting remodeling renovations roofing plumbing
heating cooling hvac painting flooring windows doors cabinets kitchens interiors furniture furnishings mattress mattresses bedding lighting
landscaping lawn cleaning cleaners maids maid janitorial restoration pest exterminators security alarm locksmith consulting consultants consultancy
associates group agency marketing advertising communications creative branding publishing publishers press books comics magazine telecom wireless
broadband mobile automotive auto autos cars tires cycles bikes bicycles ebikes scooters boards skateboards surfboards boats marine yachts chemicals
chemical materials plastics packaging paper petroleum oil gas power energy solar renewables hydrogen nuclear battery batteries mining minerals metals
steel gold outfitters outdoors apparel clothing clothiers wear denim shoes footwear boots jewelry jewellery jewelers watches eyewear optical optics
cosmetics beauty skincare naturals nutrition supplements vitamins organics wellness fitness gym gyms yoga pilates dental dentistry orthodontics
orthopedics pediatrics dermatology therapy counseling hearing pharmacy drugs veterinary pets pet toys crafts fabrics yarns quilts tools hardware
machinery machines equipment instruments devices appliances cookware cutlery knives grills pools spas cruises tours travel vacations hotels hotel
resorts resort hostel hostels inn lodge suites restaurants restaurant grill kitchen cafe bistro tavern diner pizza pizzeria sushi tacos bbq burgers
catering events weddings rentals rental leasing digital analytics data cloud hosting domains vpn ai apps app online shop store stores mart market
markets supermarkets outlet boutique imports exports trading traders international worldwide global company co llp llc legal law attorneys lawyers
accounting accountants tax bookkeeping payroll staffing recruiting recruitment talent tutoring learning academy education courses bootcamp
franchise franchising brands products goods supply supplies distributors wholesale manufacturing engineering fabrication printing prints signs designs
design architects architecture photography video broadcasting radio television news gazette herald tribune times journal post daily weekly
`);
