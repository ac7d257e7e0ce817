/** Common first names of people, in lower case. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abdul abigail abraham ada adam adrian adriana agnes ahmed aidan aisha alan albert alberto alejandro alessandro alex alexa alexander
alexandra alexis alfred ali alice alicia alison allan allen allison alyssa amanda amber amelia amit amir amy ana anastasia anders andre andrea
andreas andrei andrew andy angel angela anil anita ann anna anne annette annie anthony antoine anton antonio anya april ari ariana armando
arnold arthur arturo asha ashley astrid audrey austin ava barbara barry beatrice becky ben benjamin bernard bernie beth betsy betty bill billy
bjorn blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian bridget britney brittany bruce bruno bryan caitlin caleb
cameron camille carl carla carlos carmen carol carole caroline carolyn carrie casey catherine cathy cecilia charles charlie charlotte chelsea
chen cheryl chloe chris christian christina christine christoph christopher cindy claire clara claude claudia clay colin connor constance corey
courtney craig cristina crystal curtis cynthia daisy dale dan dana daniel daniela danielle danny darren dave david dawn dean deborah debbie debra
denise dennis derek diana diane diego dmitri dmitry dominic don donald donna doris dorothy doug douglas duncan dustin dylan ed eddie edgar eduardo
edward edwin eileen elaine eleanor elena eli elijah elisabeth elise elizabeth ella ellen ellie elliot elon emil emily emma emmanuel enrique eric
erica erik erika erin ernest esther ethan eugene eva evan eve evelyn faith fatima felicia felipe felix fernando finn fiona florence frances
francesca francesco francis francisco francois frank franz fred frederick gabriel gabriela gareth gary gavin gemma geoff geoffrey george gerald
gerard gina giovanni giulia giuseppe glen glenn gloria gordon grace graham greg gregory greta guillermo gustavo guy hannah hans harold harriet
harry hassan heather hector heidi helen helena henri henrik henry herbert hillary holly hope howard hugh hugo ian ibrahim ingrid irene irina
isaac isabel isabella ivan jack jackie jackson jacob jacqueline jake jamal james jamie jan jane janet janice jared jasmine jason javier jay jean
jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy jo joan joanna joanne joe joel johan johann johannes john
johnny jon jonas jonathan jordan jorge jose josé joseph josephine josh joshua joy joyce juan juana juanita judith judy julia julian juliana julie
juliet jun june justin kai karen karin karl kate katherine kathleen kathryn kathy katie katrina kay keith kelly kelsey ken kenneth kevin kim
kimberly kirk klaus krista kristen kristin kristina kumar kurt kyle lance lara larry lars laura lauren laurie lawrence leah lee leo leon leonard
leslie lewis li liam lily linda lindsay lindsey lisa liz logan lois lorenzo lori louis louisa louise luca lucas lucia lucy luis luke lydia lynn
mackenzie maggie malcolm manuel marc marcel marcia marco marcus margaret maria mariana marie marilyn marina mario marion marissa marjorie mark
markus marlene marsha marta martha martin marvin mary mason mathew matt matthew matthias maureen maurice max maxime maya megan mei melanie melinda
melissa melvin mercedes meredith mia michael michaela micheal michel michele michelle miguel mike mikhail mila miles milo minh miranda miriam
mitch mitchell mohamed mohammad mohammed moira molly monica monika morgan muhammad nadia nancy naomi natalia natalie natasha nate nathan nathaniel
neal neil nelson nicholas nick nicola nicolas nicole nigel nikhil nikita nikki nina noah noel nora norman olaf oleg olga oliver olivia omar oscar
otto owen pablo paige pam pamela paola pat patricia patrick patty paul paula pauline pedro peggy penelope penny perry pete peter petra phil philip
philippe phillip phoebe phyllis pierre polly priya rachel rafael raj rajesh ralph ramon randall randy raphael raquel rashid ravi ray raymond rebecca
regina renee rhonda ricardo richard rick ricky rita rob robert roberta roberto robin rocco rod rodney rodrigo roger roland ron ronald ronnie rosa
rosalind rose rosemary ross roy ruben rudolf rudy russell ruth ryan sabrina sally sam samantha samir samuel sandra sandy sanjay santiago sara sarah
sasha satya savannah scott sean sebastian serena sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelby shelley sheryl shirley
sidney sierra silvia simon simone sofia sonia sophia sophie spencer stacey stacy stan stanley stefan stefanie stella stephanie stephen steve steven
stewart stuart sue summer sundar sunil suresh susan susanna suzanne svetlana sven sydney sylvia tamara tammy tanya tara tatiana taylor ted teresa
terrence terri terry thea theo theodore theresa thomas tiffany tim timothy tina toby todd tom tomas tommy tony tracey tracy travis trevor tricia
trisha troy tyler ursula valerie vanessa vera veronica vicki victor victoria vijay viktor vikram vincent virginia vivian vlad vladimir wade wallace
walter wanda warren wayne wendy werner wesley whitney wilhelm will william willie wolfgang xavier yann yasmin yolanda yuki yusuf yvonne zach zachary
zack zara zoe`.split(/\s+/),
);
