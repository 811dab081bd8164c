/** Given names from many countries, as English-language newsrooms spell them; folded (see `textKey`). */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
	`
aaron abby abdel abdul abdullah abdulaziz abdulla abdullahi abel abigail abraham abu ada adam adama adele adelaide adem aditya adnan adolf adrian
adriana adrienne agatha agnes agnieszka ahmad ahmed ahmet aida aidan aileen aisha aishah ajay akash akbar akihito akira akiko al alain alan alana
alasdair alastair albert alberto aldo alec alejandra alejandro aleksander aleksandar aleksandr aleksandra aleksei aleksey alena alessandra alessandro
alex alexa alexander alexandra alexandre alexandria alexandros alexei alexey alexis alf alfie alfonso alfred alfredo ali alice alicia alisha alison alistair allan
allen allison alma almudena alois alonso alphonse alvaro alvin alyssa amadou amal amanda amara amber ambrose amelia amelie amin amina amir amit amitabh
amos amparo amy ana anastasia anas anatoly anatoli anders andre andrea andreas andreea andrei andrej andres andrew andrey andriy andrii andrzej andy anette
angela angelica angelina angelo angie angus anh anika anil anita anja ankit ann anna annabel annalena anne anneliese annette annie annika anouk anselm
anthony antoine anton antoni antonia antonin antonio antonis antony anwar april arash archie ariana arianna ariel arif arjun armand armando armen armin arnaud arne
arnold arseniy art arthur arturo arvind asad asha ashley ashok ashraf asif asim aslan asma astrid asuka athena atul aubrey audrey august augusta augustin augusto
aung aurelia aurelie aurelio aurora austin ava avery avi aya ayesha ayman ayse aziz babak bailey bakary baldwin barack barbara barnaby barney baron barry bart
bartek bartosz bashar basil bastian beata beatrice beatrix beatriz becky bella ben benedict benedikt beniamino benito benjamin benny benoit bente berit bernadette
bernard bernardo bernd bernhard bernice bernie bert bertha bertrand beth bethany betsy betty beverly bianca bilal bill billy birgit birgitta bjarne bjork bjorn
blanca blessing bo boaz bob bobby bogdan bogumil boris borja borut boyd brad bradley brandon brayden brenda brendan brenna brent bret brett brian briana brianna brice bridget
brigid brigitte britney brittany bronwyn brooke bruce bruno bryan bryce bryn burak byron caitlin caleb callum calvin cameron camila camilla camille candace candice
cara carey carin carl carla carlo carlos carlota carly carmel carmen carol carole carolina caroline carolyn carrie carsten carter carys cas casey casper caspar
cassandra cassie catalina caterina catherine cathy catriona cecil cecile cecilia cedric celeste celia celine cem cesar chad chaim chandra chantal charlene
charles charlie charlotte chase chelsea chen cheng cherie cheryl chester chiara chidi chika chinua chloe chris christa christelle christian christiana christiane
christie christina christine christoph christophe christopher christos christy chuck chukwuma ciara cillian cindy claire clara clarence clarice clarissa clark
claude claudia claudine claudio claus clay clayton clement clemens clementine cleo cliff clifford clint clinton clive clyde cody cole colette colin colleen colm conchita
connor conor conrad constance constantin constantine consuelo cora coral cordelia corey corina corinna corinne cormac cornelia cornelis cornelius corrine corrina cory cosimo cosmo
costas courtney craig cressida cristian cristiano cristina cristobal crystal curt curtis cynthia cyril cyrus dagmar daisy dale dalia damian damien damir damon dan
dana daniel daniela daniele daniella danielle daniil danil danny dante daphne dara daria dariusz darko darrell darren darryl darya dave david davide davit
dawn dawid dean deanna deborah debra declan deepak deepika deirdre delia della delphine demetrius denis denise dennis denys derek derrick desiree desmond devin devon
dexter diana diane dianne diarmuid dick diego dieter dietmar dietrich dilip dimitri dimitris dimitrios dina dinesh dino dirk djamila dmitri dmitriy dmitrii dmitry dmytro dolores
dominic dominik dominique don donald donatella donna donovan dora doreen doris dorota dorothea dorothy doug douglas dov drago dragan drew duncan dustin dwayne dwight dylan
eamon eamonn earl ebba ebony ebrahim ed eddie eden edgar edison edith edmond edmund edna edoardo eduard eduardo edvard edward edwin edwina efraim egon eileen
eilidh einar eirik eitan ekaterina elaine eleanor elena eleni elsa elsie eli elia elias elif elijah elin elina elio eliot elisa elisabeth elise elisha eliza elizabeth
elke ella ellen ellie elliot elliott elmar eloise elon elton elvira elvis emanuel emanuela emerson emil emile emilia emiliano emilie emilio emily emine emir emma emmanuel emmanuelle
emmet emre ender enrico enrique enzo eric erica erich erik erika erin ernest ernesto ernst errol ersin erwin esme esmeralda esteban estelle esther ethan etienne euan eugene
eugenia eugenio eun eunice eva evan evangelos eve evelina evelyn everett evgeni evgeny evie ewa ewan ezekiel ezra fabian fabien fabio fabrice fadi fahad faisal faith faiz fatima
fatma fatou fatoumata fay faye federica federico felicia felicity felipe felix ferdinand ferenc fergus fernanda fernando fidel filip filippo finn finlay finley fiona fleur flora
florence florencia florent florian floyd fran frances francesca francesco francine francis francisca francisco francois francoise frank franklin franz franziska fraser fred freddie
freddy frederic frederica frederick frederik fredrik freya friedrich frieda fritz fyodor gabor gabriel gabriela gabriele gabriella gabrielle gail galina gareth garry garth gary gaston
gaurav gavin gavriil gemma gene genevieve geoff geoffrey george georges georgia georgiana georgina georgios gerald geraldine gerard gerardo gerd gerhard german gerry gerrit gertrude
ghassan giacomo gianluca gianni gideon gil gilbert gilberto giles gilles gina ginny giorgi giorgia giorgio giovanna giovanni gisela giselle gita giulia giuliana giulio giuseppe gladys glen
glenda glenn gloria godfrey goran gordon gottfried grace graham grant greg gregoire gregor gregory grete greta gretchen grigory grzegorz guadalupe gudrun guido guilherme guillaume guillermo
gulnara gunnar gunther gus gustav gustave gustavo guy gwen gwendolyn gwyneth gyorgy habib hadi hadley hae hafiz haim hakan hakim hal haley halina hamad hamid hamish hamza hana hanan hank
hanna hannah hanne hanneke hannelore hannes hans hao harald haris harold harrison harriet harry haruka haruki harun harvey hasan hashim hassan hatice hattie hazel heather hector hedda hedwig hee
heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik henk hennie henri henrietta henrik henrique henry herbert heribert herman hermann hermione hernan hester hilary
hilda hilde hillary hiroki hiroko hiroshi hisham holger holly homer honor hope horace horst hortense hossein howard hubert hugh hugo humberto humphrey hussein hwan hye hyun iain ian ibrahim
ibrahima ida idris ifeanyi ignacio ignatius igor ihor ikram ilan ilana ilaria ilham ilia ilija ilka ilona ilse ilya ilyas iman imani imelda imogen imran imre ina indira ines inez inga inge ingeborg
ingmar ingo ingrid ingunn inna ioana ioannis ion iqbal ira irena irene irina iris irma irvin irving isaac isabel isabella isabelle isaiah ishaan iskander ismael ismail isolde istvan ivan ivana ivar
ivo ivor ivy iwona iyad izabela jaap jack jackie jackson jaclyn jacob jacqueline jacques jacinda jade jae jafar jaime jake jakob jakub jalal jamal james jamie jamila jan jana jane janet janice janina janine
janis janos jared jarek jaroslav jaroslaw jason jasmin jasmine jasper javed javier jawad jay jayden jayne jean jeanette jeanne jed jeff jefferson jeffrey jelena jemima jemma jen jenna jennifer jenny
jens jerald jeremiah jeremy jerome jerry jerzy jess jesse jessica jessie jesus jett jia jiang jill jim jimena jimmy jin jing jo joan joanna joanne joao joaquin jocelyn jochen jodie joe joel joelle joerg
johan johann johanna johannes john johnny jolene jolyon jon jonah jonas jonathan jong joni jonny joost jordan jordi jorg jorge jorgen jose josef josefina joseph josephine josh joshua josiah josie josip
joy joyce juan juana juanita jude judith judy juha jukka jules julia julian juliana julianne julie julien juliet juliette julio julius jun june jung junaid junichi juraj jurgen justin justina justine justyna jutta
kaan kacper kai kaitlyn kaja kamal kamala kamil kamila kamran karan kareem karen karim karin karina karl karla karolina karoline karsten kaspar kasper kate katarina katarzyna katerina kateryna katharina
katharine katherine kathleen kathryn kathy katia katie katja katrin katrina katya kavita kay kayla kaylee kazimierz kazuo keir keira keith kelechi kelly kelvin kemal ken kendall kendra kenji kennedy kenneth
kenny kenta kerry kevin kev khadija khaled khalid khalil khalifa khan khin kiara kieran kiera kiki kim kimberly kimi king kira kiran kirill kirsten kirsty kit kiyoshi kjell klaas klara klaus knut
koichi koji konrad konstantin konstantinos kostas krishna kristen kristian kristin kristina kristine kristof kristoffer krystyna krzysztof kumar kurt kwame kyle kylie kyra lachlan lakshmi lamar lambert lamine lana
lance lara larisa larissa larry lars latifa laszlo latoya laura laure lauren laurence laurent laurie lavinia lawrence layla lazar lea leah leander leandro leanne lech lee leif leigh leila len lena lenka lennart
lenny leo leon leona leonard leonardo leonid leonie leopold leroy les lesley leslie lester leszek lev levan levi lewis lexi leyla liam lian liana lidia liese lila lili lilian liliana lilly lily lin lina lincoln
linda lindsay lindsey ling linnea linnet linus lionel lisa lisbeth lise liu liv livia liz liza lizzie ljubica lloyd logan lois lola lorena lorenzo loretta lori lorna lorraine lou louis louisa louise lourdes luc luca lucas lucia
lucian luciana luciano lucie lucien lucille lucinda lucius lucy ludmila ludovic ludovica ludwig luigi luis luisa luiz luka lukas lukasz luke lulu luther lydia lyle lyn lynda lyndon lynn lynne lyudmila
maarit maarten mabel macarena mackenzie maddie maddox madeleine madeline madison mads mae maeve magda magdalena maggie magnus mahdi mahesh mahmoud mahmud maia maisie maja makoto malala malcolm malik malin mallory malte
mamadou mandy manfred manish manju manoj manon manuel manuela mara marat marc marcel marcela marcella marcello marcelo marcia marcin marco marcos marcus marcy marek mareike margaret margarida margarita margaux marge margit
margot margrethe marguerite mari maria mariam mariana marianna marianne mariano marie mariella marija marika marilyn marin marina mario marion marisa marisol marit marius mariusz mariya marjorie mark marko markus marla marlene
marlon marta martha marthe martin martina martine marty marvin mary maryam mason massimo mateo mateusz mathew mathias mathieu mathilde matilda matias matt matteo matthew matthias matthieu mattias maud maureen maurice mauricio maurizio
mauro mavis max maxim maxime maximilian maximiliano maxine maxwell may maya mehdi mehmed mehmet mei meera megan meghan mel melania melanie melinda melissa melvin mercedes mercy meredith merle merlin meryl mette mia micah michael
michaela michal michel michele micheline michelle miguel mihai mihail mika mikael mike mikel mikhail miki mikko mila milan milena miles milica millicent millie milly milo milos milton mimi min mina ming mira miranda mirela miriam mirjam
mirko miro miroslav mischa misha mitch mitchell mitt mo moana mohamad mohamed mohammad mohammed mohan mohsen moira molly mona monica monika monique monty morgan moritz morris mortimer moses moshe mostafa mubarak muhammad muhammadu mukesh
murad muriel murat murray musa mustafa mustapha myles myra myriam myrtle mykhailo mykola naama nabil nadia nadezhda nadine nadya naftali nahid naim najib nan nana nancy nando naomi napoleon narendra nasir nasser natalia natalie
natalya natasha nate nathalie nathan nathaniel navid nawaf nayib nazanin neal ned neha neil nelly nelson nemanja nestor neville ngozi nguyen nia niall nicholas nick nicky nico nicola nicolas nicole nicoleta nicolo niels nigel nika nikhil
niki nikita nikki niklas niko nikol nikola nikolai nikolaj nikolaos nikolas nikolay nils nina nino nir nisha nita noa noah noam noel noelle noemi noor nora norbert noreen norma norman nour nuno nur nuria octavia octavio oddvar odette odile odin
ola olaf olav oleg oleh oleksandr oleksii oleksiy olena olga olha oli olive oliver olivia olivier olle olof oluwaseun omar omer oona ophelia ora oren oriol orla orlando orsolya osama oscar oskar osman osvaldo oswald otis otto 
owen oyvind ozgur pablo paddy paige pal paloma pam pamela pankaj paola paolo paris parker pascal pascale pasquale pat patrice patricia patricio patrick patrik patrycja patsy patti paul paula paulette paulina pauline paulo pavel pavlo pawel
payton peader pearl pedro peyton peggy peng penelope penny per percy pernille perpetua perry pete peter petr petra petro petros phil philip philippa philippe phillip phoebe phuong phyllis pia pierre pierrick piero pieter piet piers pietro pilar pinar piotr pippa pius pooja
prabowo pradeep prakash pranab preston prince princess priscilla priti priya prudence qasim qiang quentin quincy quinn rachael rachel radek radoslaw rae rafael rafaela rafal rafi rafiq raheem rahim rahul rainer raisa raj raja rajan rajesh rajiv
ralf ralph ram rami ramin ramiro ramon ramona ramzan ramzi rana randall randolph randy rania ranjit raoul raphael raquel rashad rashid rashida raul ravi ray raymond rayan razan rebecca rebekah recep reem reggie regina reginald regine reiko reinhard
reinhold rekha rene renata renate renato renee renzo reuben rex reza rhiannon rhoda rhonda rhys ricardo ricarda riccardo richard rick ricky riley rina rishi rita ritu roald rob robbie robert roberta roberto robin robyn rocco rocio rod roderick
rodney rodolfo rodrigo roger roland rolando rolf roman romain romeo romy ron ronald ronan ronda ronnie rory rosa rosalia rosalie rosalind rosamund rosanna rosario rose roseanne rosemary rosie roslyn ross rossana rowan rowena roxana roxanne roy roza ruben
ruby rudi rudolf rudolph rudy rufus rui rupert russ russell rustam ruta ruth ryan ryszard saad sabina sabine sabrina sadie sadiq saeed safiya sahar said saif saira sakura sal salim sally salma salman salome salvador salvatore sam samantha samia samir samira
samuel sandeep sandra sandro sandy sanjay sanna santiago santos sara sarah sari sasha saskia satoshi saul savannah scarlett scott seamus sean sebastian sebastien selena selim selma semyon serena serge sergei sergej sergey sergio sergiu serhii serhiy seth
seung seymour shabnam shah shahid shane shania shannon shari sharif sharon shaun shauna shawn sheena sheila shelby shelley sherif sherry sheryl shigeru shimon shinji shinzo shira shirin shirley shiv shlomo shoaib shona shreya si sian sibylle sid sidney
siegfried sienna sigmund signe sigrid silas silke silvana silvia silvio simeon simon simona simone sinead sinan siobhan siri slavko slobodan sofia sofie soledad solomon sondra song sonia sonja sonny sonya soo sophia sophie soraya soren spencer sriram
stacey stacy stan stanislav stanislaw stanley stefan stefania stefanie stefano steffen steffi stella stelios sten stephan stephane stephanie stephen steve steven stewart stig stuart su sue suella suki sultan sumit suna sundar sunil sunita suresh susan susana
susanna susanne susie suzanne svein sven svenja svetlana swati sybil sydney sylvain sylvester sylvia sylvie szymon tabitha tadeusz tadhg tae tahir takashi takeshi talia tamar tamara tamaz tamika tamsin tanja tania tanya tara tarek tariq taras tarun tasha tatiana
tatyana tatjana taylor ted teddy tedros teemu tendai teo teodor teodora terence teresa teri terrence terry tess tessa thabo thad thalia than thandi theo theodor theodora theodore theodoros theresa therese thierry thomas thor thorsten tiago tiffany tilda tim
timo timothy timur tina tito tobias tobin toby todd togo tom tomas tomasz tommaso tommy tomoko tone toni tonje tonya tony tor tore torsten toshiro tove tracey tracy travis trevor trey tricia trinity tristan troy trudy truong tuomas turki tyler tyra tyrone tyson udo
ugo ulf ulla ulrich ulrike uma umar umberto una urs ursula usha usman uwe vaclav vadim val valentin valentina valentino valeria valerie valerio valery vanessa vanja vasco vasily vasilis vasyl veli velma venus vera verena vernon veronica veronika veronique vicente
vicki vicky victor victoria vida vidar vigdis vijay vikram viktor viktoria viktoriya vilma vince vincent vincenzo vinicius viola violet violeta virgil virginia virginie vishal vita vitali vitalii vitaliy vitaly vito viv vivek vivian viviana vivien vivienne vlad vladimir
vladislav vlastimil vojtech volker volodymyr vyacheslav wade wael wahid waleed walid walt walter wanda wang warren wayne wei wen wendell wendy werner wes wesley whitney wilbur wilfred wilfried wilhelm wilhelmina will willa willard willem william willow wilma wilson
winifred winnie winston wissam wladyslaw wojciech wolf wolfgang woody wyatt xander xavi xavier xi xiao ximena yael yahya yair yakov yan yana yann yannick yannis yao yara yaroslav yasin yasir yasmin yasmine yasser yassin yefim yegor yekaterina yelena yesenia yevgeni yevgeny yi
yitzhak yoav yoko yolanda yong yoon yosef yoshi yoshihide yousef youssef yuan yuki yulia yuliia yuliya yumi yuri yurii yuriy yury yusef yusuf yuval yves yvette yvonne zac zach zachary zack zahra zaid zain zainab zaki zara zbigniew zdenek zeinab zelda zelma
zeljko zeynep zhang zhen zheng zhi zhou ziad ziggy zita ziva zlatan zoe zoey zofia zoltan zora zoran zsofia zsolt zuzana zuzanna
`
		.trim()
		.split(/\s+/),
);
