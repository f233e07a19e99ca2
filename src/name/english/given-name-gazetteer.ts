const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Given names of women, folded, of many cultures as English-language news writes them. */
export const womensNames: ReadonlySet<string> = new Set(
  words(`
  aaliyah abby abigail ada adela adelaide adele adelina adriana adrianna adrienne agata agatha agnes agnieszka aida aiko aileen aimee aisha aishwarya
  akiko alana alba alejandra aleksandra alena alessandra alessia alex alexa alexandra alexandria alexia alexis alfreda ali-hanna alice alicia alina
  aline alisa alisha alison alissa allegra allie allison allyson alma almudena althea alva alyssa amal amalia amanda amandine amara amaya amber
  amelia amelie amie amina aminata amira amrita amy ana anabel anahi anais ananya anastasia anastasija anastasiya andie andrea andreea andrée aneta
  angela angelica angelika angelina angelique angie anika anikó anina anita anja anjali anke ann anna annabel annabelle annalena annalise anne anneke
  anneliese annemarie annette annie annika annmarie antje antoinette antonella antonia anu anush anushka aoife april arabella araceli aretha ariadna
  ariana ariane arianna arleen arlene arwa asha ashanti ashley asma asta astrid asuncion athena aubrey audrey august-anna augusta aurelia aurelie
  aurora ava avery avril ayelet ayesha ayse aysha ayumi azadeh aziza azra babette bahar bairbre barbara barbora barbro bea beate beatrice beatrix
  beatriz becca becky begum belen belinda bella benazir benedetta benita berenice berit bernadette bernice berta bertha beryl bess beth bethan
  bethany bettina betty beverley beverly bianca billie birgit birgitta birte blanca blanche blanka blessing bo-ram bonnie bozena brandi brandy
  breanna brenda bria briana brianna bridget bridgette brigid brigitta brigitte brit britt britta brittany bronwen bronwyn brooke bruna brunhilde
  caitlin caitlyn camila camilla camille camryn candace candice candy cara carey carina carissa carla carlotta carly carmela carmen carol carola
  carole carolin carolina caroline carolyn carrie casey cassandra cassidy cassie catalina catarina catharina catherine cathleen cathrine cathy
  catriona cecile cecilia cecilie cecily celeste celia celina celine chana chandra chanel chantal charity charlene charlotte charmaine chelsea cher
  cherie cherise cherry cheryl chiara chika chinatsu chioma chloe chloé chrissie christa christel christelle christiane christie christina christine
  christy chrystal chrystia ciara cilla cindy claire clara clare clarice clarissa claudette claudia claudine clemence clementine cleo clotilde
  colette colleen concepcion concetta condoleezza connie constance constanza consuelo cora coralie corazon cordelia corinna corinne cornelia courtney
  cristina crystal cynthia dagmar dagny dahlia daisy dalia damaris dana danae daniela daniella danielle danika danuta daphne daria darla darlene
  darya dawn deanna debbie deborah debra dee deidre deirdre delia delilah della delphine demi denise desiree destiny devika diana diane dianna dianne
  dijana dilma dina dinah dinara dione ditte diya dolly dolores dominique donatella donna dora doreen doria doris dorota dorothea dorothy dorte dot
  dubravka dulce dunja eartha ebba ebony eda edie edina edith edna edwina effie eileen eilidh eimear eithne ekaterina elaine elba elbieta eleanor
  eleanora elena eleni eleonora elfriede eliana elif elin elina elinor elisa elisabet elisabeth elisabetta elise eliska eliza elizabeth elizaveta
  elke ella elle ellen ellie eloise elouise elsa else elsie elspeth elva elvira elzbieta emelia emely emiko emilia emilie emily emine emma emmanuelle
  emmeline enid enya erica erika erin erma erna ernestine esha esmeralda esperanza estefania estela estella estelle ester esther ethel etta eudora
  eugenia eugenie eunice eva evangeline eve evelina evelyn evelyne evgenia evgeniya evie ewa fabienne fabiola faith fanny farah farida farideh farrah
  fatemeh fatima fatimah fatma fatou fawzia fay faye federica felicia felicity felipa fernanda fidelma filippa fiona fiorella flavia fleur flora
  florence frances francesca francine francisca franciska francoise franka franziska françoise freda frederica frederike freya frida frieda gabriela
  gabriella gabrielle gaby gail galina gayle gemma geneva genevieve genia georgette georgia georgiana georgie georgina geraldine gerda gerri gertrude
  gesine geva ghislaine gigi gilda gillian gina ginger ginny giorgia giovanna gisela gisele giselle gita gitta gitte giulia giuliana giuseppina
  gladys glenda glenys gloria glynis golda goldie grace gracie graciela grainne grazia graziella grazyna greta gretchen gretel griselda gro guadalupe
  gudrun guendalina gulnara gulshan gunilla gunvor gwen gwendolen gwendolyn gwyneth hadiza hadley hafsa hailey halima halina halle hana hanan hanane
  hania hanna hannah hanne hannele harriet haruka harumi hasina hattie hayat hayden hayley hazel heather hedda hedvig hedwig hedy heidi heike helen
  helena helene helga helle heloise hema henrietta henriette hermine hermione hiba hilary hilda hilde hildegard hillary hind hiroko holly honor hope
  hortense huda hulda huma hyacinth ida ikram iman imani imelda imogen ina indira indra ines inez inga inge ingeborg inger ingrid inna inês iolanda
  iona irena irene irina iris irma irmgard isabel isabela isabella isabelle isadora isha ishbel isla isobel isolde ivana ivanka iveta ivete ivette
  ivonne ivy iwona izabela izzy jacinda jacinta jackie jacqueline jacquelyn jada jade jadwiga jaime-lee jamie-lee jamila jamilah jana jane janelle
  janet janette janice janie janina janine janis janna jannike jasmin jasmina jasmine jaya jayne jean jeanette jeanie jeanine jeanne jelena jemima
  jemma jen jenna jennie jennifer jenny jess jessica jessie jetta jewel jill jillian jitka jo joan joana joanna joanne jocelyn jodie jody joelle
  johanna johanne jolanda jolanta jolene joni jordana jordyn josefa josefina josefine josephine josette josie joséphine joy joyce juana juanita judi
  judit judith judy julia juliana juliane julianna julianne julie julienne juliet julieta juliette june justina justine jutta kadriye kaia kaisa
  kaitlin kaitlyn kaja kajsa kamala kamila kamilla kanako kara karen karena kari karin karina karine karla karlie karolina karoline karyn kasia
  katarina katarzyna kate katelyn katerina katharina katharine katherine kathie kathleen kathrin kathryn kathy katia katie katinka katja katrin
  katrina katrine katya kay kaya kayla kaylee kayleigh keiko keira kelley kelly kelsey kendra kenia keri kerri kerry kersti kerstin keziah khadija
  khadijah khaleda kiera kiki kim kimberley kimberly kimiko kinga kira kirsi kirsten kirstie kirstin kirstjen kirsty kitty klara klaudia komal
  konstancja kornelia kris krista kristen kristi kristiane kristin kristina kristine krisztina krystal krystyna kumiko kylie kyoko kyra lacey
  lachlana ladan laila lakshmi lalita lana lara larisa larissa latifa latoya laura laure laurel lauren laurence-marie laurie laverne lavinia lea leah
  leanne leena leila leilani lena leni lenka lenora leona leonie leonor leonora leora leticia letitia letizia letty lexi leyla lia liane libby lidia
  lidiya liesbeth liesel lila lili lilia lilian liliana lilith lillian lilly lily lina linda lindsay lindsey line linnea lioba lisa lisbeth lise
  liselotte lisette liv livia liz liza lizzie lizzy ljiljana lois lola loni lora loraine loredana lorelei lorena loretta lori lorna lorraine lotta
  lotte lotti louisa louise lourdes luana lubna lucia luciana lucie lucienne lucille lucinda lucretia lucrezia lucy ludivine ludmila ludmilla luisa
  luise lulu luna lupe lydia lyn lynda lyndsey lynette lynn lynne lyubov lyudmila mabel mackenzie maddie madeleine madeline madelyn madhuri madonna
  mae maeve magali magda magdalena maggie maha mai maia maike mairead maja makayla malala malgorzata malin malina mallory malwina mamie manal mandy
  manjula manon manuela mara marcela marcella marcelle marcia margaret margareta margarete margarethe margarita margaux marge margery margherita
  margit margo margot margret margrethe marguerite mari maria mariah mariam mariama mariana mariann marianna marianne maribel marica marie mariel
  mariela mariella marielle marietta marija marijana marika marilena marilyn marin marina marine-anne marion marisa mariska marisol marissa marit
  marita maritza mariya marjorie marla marlene marlies marlo marsha marta martha marthe martina martine mary maryam maryanne marylou maryna masako
  mathilda mathilde matilda matilde maud maude maura maureen mavis maxine may maya mayumi mckenna meena meera meg megan meghan mehbooba mei mei-ling
  melania melanie melina melinda melissa melody mercedes meredith meret merete meriam meriem merle merve meryl mette mia micaela michaela michelle
  michiko mila milada milagros milana mildred milena milica millicent millie milly mimi mina mindy minerva minna minnie mira miranda mireille mirela
  mirella miriam mirjam mirka mirna miroslava misaki mitsuko moira mollie molly mona monica monika monique morag morgane moya muna munira muriel mya
  myra myriam myrna myrtle nabila nada nadezhda nadia nadine nadiya nadja nahid naima najat najla nana nancy nanette nanna naomi narges narumi
  natacha natalia natalie nataliya natalja natalya natasha nathalie nawal nazanin neda neelam neha neli nell nelli nellie nelly neriman nerys nesrin
  nettie neve niamh nichola nicki nicole nicolette nicolina nieves nigella niki nikki nila nimrat nina ninotchka nisha nivedita noelia noelle noemi
  nola nonna noor nora norah noreen norma nour noura novella noémie nuala nuria nurul octavia oddny odette odile ofelia oksana olena olesya olga olha
  olimpia olive olivia olympia oona oonagh ophelia oprah oriana orla orlaith orna orsolya ottilie ouida padma paige palmira paloma pam pamela pandora
  paola parisa pascale pat patience patrice patricia patrizia patsy patti patty paula paulette paulina pauline payton paz pearl peggy penelope penny
  pernilla pernille perpetua petra petronella philippa phillipa phoebe phumzile phyllis pia pilar piper pippa polly poppy portia prachi preeti prisca
  priscilla priti priya priyanka prudence purificacion queenie quyen rabia rachael rachel rachelle rachida radhika radka rae raewyn rafaela raffaella
  rahima rahma raisa raissa rajni ramona rana randi rania raquel rasha rashida raushan raven rayssa reba rebecca rebekah rebekka reem regan regina
  regine reiko reina rena renata renate renee renuka renée reyhaneh rhea rhiannon rhoda rhona rhonda ria rica ricarda rikke rina rita ritu riva rivka
  riya roberta robina robyn rochelle roisin roksana roma romana romina romy rona ronda ronit ronja ronna rosa rosalba rosalia rosalie rosalind
  rosalinda rosalyn rosamund rosana rosanna rosanne rosaria rosario rose roseanne rosella roselyn rosemarie rosemary rosetta rosie rosina rosita
  roswitha rowena roxana roxane roxanne roya roza rozanne rubina ruby rukhsana rukmini rumiana runa rupa ruta ruth ruthie ruxandra ryoko róisín saba
  sabah sabina sabine sabrina sade sadia sadie saeeda safa safia sagal sahar saima sakina sakshi sakura salima sally salma salome samantha samia
  samiha samina samira sana sandi sandie sandra sandrine sandy sangeeta sania sanja sanna sanne saoirse sara sarah sarai sarita saskia satoko satu
  savannah savitri sayaka scarlett seema selena selina selma serena sevda shabana shabnam shada shahla shahnaz shaida shaila shaima shakira shamima
  shana shania shanna shannon shanti shari sharmila sharon sharyl shauna shawna shayla sheena sheikha sheila shelby shelley shelly sherri sherrie
  sherry sheryl shiori shirin shirley shobha shona shreya shruti shulamit sian sibel sibylle sidsel siegrid sigourney sigrid sigrun silja silke
  silvana silvia silvie simona simone sinead sinéad siobhan siobhán siri sissel sita sivan siw siân sky sofia sofie soha solange soledad solveig
  sonal sonali sondra sonia sonja sonya soo-jin sophia sophie soraya souad stacey stacie stacy stanislava steffi stella stephanie stina stéphanie sue
  suellen sujata suki sultana suman sumaya summer sunita sunniva susan susana susann susanna susannah susanne sushma susie suu suzan suzanna suzanne
  suzette suzi suzy svenja svetlana svitlana sybil sylvana sylvia sylvie tabea tabitha tahira taina takako tallulah tamar tamara tamika tammi tammy
  tamsin tania tanisha tanja tanya tara taru taryn tasha tatiana tatjana tatyana tawakkol teagan tegan tehmina telma teresa terese teresita teri
  terri tess tessa thais thalia thandi thea thelma theodora theresa therese thora thuy tia tiffany tilda tilly timea tina tinatin tine tiphaine toini
  tomoko toni tonia tonje tonya torill torunn toshiko tova tove tracey tracie tracy trina trine trinity trish trisha trixie trude trudy tsipi tsitsi
  tuba tuija tulsi tuula twyla tyra tzipi tzipora ugnė ulla ulrica ulrika ulrike uma umm una unity ursula ute valentina valeria valerie valerija
  valeriya valérie vanda vanessa vanja vasantha vasiliki vasilisa velma vera verena veronica veronika veronique vesna vicki vickie vicky victoria
  vida vidya vigdis vijaya viktoria viktoriia viktoriya vilma vinita viola violet violeta violetta virginia virginie virpi vita viv vivi vivian
  viviana viviane vivien vivienne vlasta vreni véronique waheeda waltraud wanda wangari wendy whitney whoopi wiebke wilhelmina wilhelmine willa
  willow wilma winifred winnie winona wislawa xanthe xenia xiaoling ximena xiomara yael yaffa yana yanina yara yasemin yasmeen yasmin yasmina yasmine
  yekaterina yelena yesenia yetta yevgenia yevgeniya yingluck yoko yolanda yolande yoshiko ysabel yuka yuki yukiko yulia yuliia yuliya yumi yumiko
  yvette yvonne zadie zahira zahra zainab zaira zara zarina zdenka zehra zelda zelma zena zeynep zhanna zinaida zineb zita ziva zoe zofia zohra zoia
  zola zora zorica zoya zoë zsofia zsuzsa zsuzsanna zubeida zuleika zuzana`),
);

/** Given names of men (and of both), folded. */
export const mensNames: ReadonlySet<string> = new Set(
  words(`
  aaron aarón abbas abdallah abdel abdelaziz abdelhamid abdelkader abdellah abdelmadjid abdelmalek abderrahmane abdi abdirahman abdou abdoulaye abdul
  abdulaziz abdulhamid abdulkadir abdulla abdullah abdullahi abdulrahman abdulsalam abdur abe abednego abel abhijit abhishek abi abid abiy abner
  abolhassan abraham abram absalom abu abubakar achille achim achmad adalberto adam adama adamo adan addison adebayo adel adem ademola aderemi adesh
  adhemar adil adin adnan adolf adolfo adolph adonis adrian adriano adrien afonso agim agostino agron agus agustin agustín ahmad ahmadou ahmed ahmet
  aidan aiden aimar aime aimé ainsley ajay ajit akbar akhil akihiko akihito akin akinwumi akio akira aksel alaa alain alan alassane alastair albert
  alberto albin albrecht aldo aldous alec alejandro aleksandar aleksander aleksandr aleksei aleksey aleksi alem alessandro alessio alex alexander
  alexandre alexandros alexandru alexei alexey alexios alexis alf alfie alfons alfonso alfred alfredo algirdas algis ali alija alioune alistair
  alister allan allen alois alonso alonzo aloysius alp alpha alphonse alphonso alton alvaro alvin alwin alyn amadeo amado amadou amancio amar amari
  ambrose amedeo amin amine amir amit amitabh amjad ammar ammon amnon amos amr américo an anand anastas anastasio anatol anatole anatoli anatoliy
  anatoly anders andre andreas andrei andrej andres andrew andrey andrii andris andrius andriy andros andrus andrzej andré andrés andy aneurin angel
  angelo angelos angus anh anibal anil anish anjem ansel anselm anson antal antanas ante anthony antoine anton antonin antonino antonio antonios
  antony antti antónio anuj anup anwar aníbal apollinaire aram arcadio archibald archie ari arie ariel arif aris aristide aristides aristotle arjan
  arjen arjun arkadi arkady arlen arlo armand armando armen armin arminas arnaldo arnaud arne arnie arno arnold arnoldo aron arpad arsen arsene
  arseniy arsène art artem arthur artie artur arturo artyom arun arunas arvid arvind arvo aryan asad asaf asamoah asher ashfaq ashok ashraf ashton
  asif asim askar aslan asmund atal atef athanasios atiku attila atul aubin audun august auguste augustin augustine augusto augustus aurelien aurelio
  austen austin avi avigdor avraham axel ayman ayodele aziz azmi baba babak babatunde babu babul badr bahadur baharuddin bahram bailey bakary baker
  balazs baldev baldur balint balthasar bandar banjo baptiste barack barak barend barnabas barnaby barney barrett barrie barrington barry bart bartek
  bartholomew bartlomiej bartolomeo barton baruch baschar bashar bashir basil basile bassam bassel bastian bastien bayani baz beau bechir bekir bela
  belal ben benedict benedikt beniamino benigno benito benjamin benjamín benji bennett bennie benny benoit benoît benson bent benton bernabe bernard
  bernardo bernd bernhard bernie bert bertie bertil bertrand bhaskar bhim bhupinder bhuvneshwar bidzina bilal bilawal bill billy bin birger bishnu
  bjarne bjoern bjorn björn bjørn blaine blair blaise blake blaz bo bob bobby bobo bodo bogdan boguslaw bohdan bohumil bohuslav bojan bolat boleslaw
  bonaventure boniface bora borge boris borislav borja borut bosko boutros boyan boyd boyko bozidar brad braden bradford bradley brady brahim bram
  bramwell branden brandon branimir branislav branko brant braulio breandan brendan brendon brennan brent bret brett brian brice brien brock
  bronislaw bronson bruce bruno bryan bryce bryn bryson buck bud buddy burak burhan burhanuddin burt burton buster byron byung-hun bálint béla cade
  caesar cai caio cal caleb calin callum calum calvin cameron camillo camilo can carl carles carlo carlos carlton carmelo carmine carsten carter
  carwyn cary casimir caspar casper cathal cavan ceallach cecil cedric celal celestine celso cem cemal cengiz cenk cesar cesare cevdet chad chaim
  chakib chan chance chandler chandrababu chandrashekhar charalambos charles charley charlie charlton chas chase chaudhry che cheick cheikh chen
  cheng chester chet chetan chico chidi chinua chip chris christian christiano christof christoffer christoph christophe christopher christos chuck
  chuka chukwuma chun cian ciaran ciarán cicero cillian ciprian ciriaco ciro claes clarence clark claud claude claudio claudiu claus clay clayton
  clemens clement clemente cleon cletus cliff clifford clifton clinton clive clovis clyde clément cody colby cole colin collin colm colman colum
  conan conn connor conor conrad constant constantin constantine constantino constantinos corey cormac cornel cornelis cornelius corrado cory cosimo
  cosmas cosmo costa costas costin coty craig crispin cristian cristiano cristobal cristopher cristóbal cuauhtemoc cuong curt curtis cuthbert cy
  cyprian cyril cyrille cyrus czeslaw cédric césar dado dag daisuke dakota dale dalibor dallas dalton damian damiano damien damir damon dan dane dang
  daniel daniele daniil danilo danko danny dante danylo dara darby darcy daren dariel dario darius dariusz darko darnell darragh darrel darrell
  darren darrin darryl darwin daryl darío dashiell dave davey david davide davis davit davor davy dawid dawit dayton dean declan dejan del delroy
  demba demetri demetrio demetrios demetrius demian denis deniz dennis denny denys denzel denzil deon derek deric dermot derrick des desi desmond
  detlef devin devon dewey dexter dharmendra diarmaid diarmuid dick dickie dickson didier diederik diego dierk dieter dietmar dietrich digby dilip
  dilshod dimitar dimitri dimitrij dimitrios dimitris dinesh dino diogo dion dionisio dirk djordje dmitri dmitrii dmitriy dmitro dmitry dmytro dobri
  dolph domagoj domenico domingo domingos dominic dominick dominik don donal donald donatas donato donnie donny donovan dorian dorin doron doug
  dougal dougie douglas doyle dragan drago dragomir dragoslav drazen drew duane dudley duff dugald duncan dunstan duong durward dusan dushan dustin
  dušan dwayne dwight dylan dzhokhar eamon eamonn earl earle earvin ed eddie eddy eder edgar edgaras edgardo edin edinson edison edmond edmund
  edmundo edouard edsel eduard eduardo edvard edvin edward edwin efim efraim efrain efren egbert egidijus egil egon ehab ehsan ehud eilif einar eino
  eirik eitan ejup elan eldar eldon eldred eldridge elgin eli elia elian elias elie eliezer eligiusz elijah elio eliot ellery elliot elliott ellis
  elman elmar elmer elmo eloy elroy elton elvin elvis elwood emanuel emanuele emeka emeric emerson emery emil emile emiliano emilio emin emir emlyn
  emmanuel emmerson emmet emmett emmitt emomali emory emre enda ender endre eneas enes engin enoch enric enrico enrique enver enzo eoghan eoin
  ephraim eran erasmo ercan ercument erdal eren erhan erhard eric erich erick erik erkan erkki erlan erland erlend erling ernest ernesto ernie ernst
  erol eros errol ersin erskine ervin erwin esa esam esau esmail essam esteban estevan etan etgar ethan etienne ettore eugen eugene eugenio eugeniusz
  eugène eurico eusebio eusébio evan evander evangelos evaristo everett evgeni evgeniy evgeny evo ewald ewan ewart ewen eyal ezekiel ezequiel ezer
  ezra fabian fabiano fabien fabio fabrice fabricio fabrizio fadel fadi fadil fahad fahd faisal faiz fakhri falk faraj fares farhad farid farooq
  farouk farrukh faruk fathi fatih fatmir fatos faustin faustino fausto fawad fawaz fawzi fayez faysal fazal federico fedor felice feliciano felipe
  felix feng ferdinand ferdinando ferdy ferenc fergal fergus ferhat fernand fernando ferran ferruccio fidel fikret fikri filip filipe filippo finlay
  finley finn fintan fiodor firas firmin fitzgerald flavio flemming fletcher florent florentino florian floriano florin floyd flynn flávio forrest
  foster fouad francesc francesco francis francisco franck franco francois franjo frank frankie franklin franklyn franko frans frantisek františek
  frantz franz françois fraser frazer fred freddie freddy frederic frederick frederico frederik fredric fredrick fredrik freeman friedhelm friedrich
  fritz frédéric fu fuad fujio fulgencio fulvio fyodor fábio félix gabor gabriel gabriele gael gaetan gaetano gaius galen galip galo gamal gamaliel
  ganesh gao gareth garett garfield garrett garrick garrison garry garth gary gaspar gaspard gaston gavin gavrilo gaylord gaël gearoid gebhard gedeon
  gediminas geert geir genaro gene gennadi gennadiy gennady gennaro geoff geoffrey geordie georg george georges georgi georgij georgios georgiy
  georgy geraint gerald geraldo gerard gerardo gerd gerhard gerhardt germain germán gernot gero gerold geronimo gerrit gerry gershom gerson gert
  gervais gerwyn gheorghe ghulam giacinto giacomo giampaolo giampiero gian giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo gideon
  giedrius gil gilad gilbert gilberto giles gilles gino giorgi giorgio giorgos giovanni girish girma girolamo giuliano giulio giuseppe gjergj glen
  glenn glyn glynn gobind godfrey godwin gonzalo gonçalo goodluck gopal goran gordan gordon goro gosta gottfried gottlieb gourav govind grady graeme
  graham grahame grant grantley granville greg gregg gregoire gregor gregorio gregory grigor grigore grigori grigoriy grigory grover grégoire
  guglielmo guido guilherme guillaume guillem guillermo gulab gulbuddin gunnar gunter gunther gurbanguly gurdip gurpreet gus gust gustaf gustav
  gustave gustavo guus guy gyanendra gyorgy gyula györgy gábor gérard günter günther haakon habib hachim hadi hafez hafiz hage hai haider haile
  hailemariam haim haitham hajime hakan hakeem hakim hal haldor hale halil halldor ham hamad hamadi hamdi hamed hamid hamish hamit hammad hamza han
  haneef hanif hank hannes hannibal hannu hans hans-dietrich hans-georg hans-joachim hans-juergen hans-jürgen hans-peter hansi hansjoerg hao harald
  harcourt hardy hari harish harlan harley harold haroon haroun harri harrison harry harsh hartmut hartwig haruhiko haruki harun harvey hasan
  hasanuddin haseeb hashem hashim hashimu haskell hassan hassanal hasse hatem hauke haydn hayri haytham he heberto hector heikki heiko heinar heiner
  heini heinrich heinz heinz-harald helge helio helmut helmuth hemant hendrik hendrikus hennie henning henri henrik henrique henry henryk herb
  herbert herbie hercules heriberto herman hermann hermes hernan hernán herschel hersh herve hervé heydar hichem hideaki hidehiko hideki hideo
  hieronymus hifikepunye hilario hildebrando hilmar hilmi hipolito hiram hiro hiroaki hirofumi hirohito hiromi hiroshi hiroyuki hisashi hisham
  hitoshi ho hoang hocine holger hollis homer honore honoré horace horacio horatio horst hosea hoshyar hosni hossam hossein howard hoyt hristo hu hua
  hubert huberto huey hugh hughie hugo hui humayun humbert humberto humphrey hun hung hunter huseyin huseyn husni hussain hussein huw huynh hyman
  hyun héctor hélio hüseyin iain ian ianis iannis ibrahim ibrahima ichiro idi idris idriss idrissa iftikhar ignace ignacio ignacy ignatius ignatz
  ignazio igor ihab ihor ihsan ike ikechukwu iker ilan ilario ilch ildefonso ilham ilhami ilhan ilia ilie ilija ilir ilja ilkay ilkka ilmar ilpo ilya
  imad imants imran imre inaki inderjit indro indulis ingemar ingmar ingo ingvar inigo innocent inocencio inzamam ioan ioannis ion ionel ionut ioseb
  iosif iraj irfan irv irvin irving irwin isa isaac isaak isac isack isaiah isaias isam isao isidor isidore isidro iskander isko ismael ismail
  ismaila ismaël ismet isolo isoroku issa issam isser istvan istván itamar itzhak iurie ivan ivar ivars ivica ivo ivor ivory iván izaak iztok iñaki
  jaakko jaap jabbar jabulani jacek jack jacky jacob jacobo jacobus jacques jadon jae jafar jagdish jagmohan jai jaime jair jairo jaishankar jake
  jakob jakov jakub jalal jaleel jamaal jamal jamar james jameson jamie jamil jamshid jan janez jani janko janne jannik jannis janos janusz japie
  jarbas jardel jared jari jarkko jarl jarmo jarno jaromir jaroslav jaroslaw jarrett jarrod jarvis jasen jashan jason jasper jaswant jatin javad
  javed javid javier jawad jawaharlal jay jayant jayden jayson jean-baptiste jean-bertrand jean-charles jean-christophe jean-claude jean-david
  jean-francois jean-françois jean-guy jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul jean-philippe
  jean-pierre jean-yves jeb jed jedediah jeff jefferson jeffery jeffrey jens jerald jeremiah jeremy jeric jermaine jerome jerry jerzy jerónimo jesse
  jesus jesús jethro jian jiang jianguo jim jimi jimmie jimmy jiri jitendra jiří joachim joakim joao joaquim joaquin joaquín job jochem jochen jock
  joe joel joey jogi johan johann johannes john johnnie johnny jojo jolyon jomo jon jon-erik jonah jonas jonathan jonathon jonjo jonny jonty joop
  joost jordan jordi jorg jorge jorgen joris jorma jos jose josef joseph josh joshua josiah josip joska josue josé jouko jovan jovica jovito jozef
  joão joël juan juan-carlos juanito juanjo judah judd jude juergen jules julian julien julio julius julián jun junaid jung junichi junichiro junior
  junius junji juraj jure jurgen juri jurij juris jussi justin justinas justo justus juvenal juvénal jános jérémie jérémy jérôme józef jörg jörgen
  jørgen júlio jürgen kader kadir kafeel kahlil kai kailash kais kaj kalevi kalle kalman kalyan kamal kamalesh kamel kamen kamil kamran kang kapil
  karan kareem karel karim karl karl-heinz karl-theodor karlheinz karlis karlo karlos karol karoly karsten kasey kashif kasim kaspar kasper kassim
  kassym-jomart kasym kaushik kaveh kazimierz kazuhiko kazuhiro kazuki kazuo kazuya keanu keegan keijo keir keita keith kelechi kelvin kemal ken
  kenan kendall kendrick kenichi kenji kennet kenneth kenny kentaro kenzo kerem kerim kermit ketil kevan keven kevin khairul khaled khaleel khalid
  khalifa khalil khan khanh kheng khosrow khurram khurshid kiefer kieran kieren kiichi kimi kingsley kip kipchoge kiran kirby kirill kirk kirsan
  kishore kiyoshi kjell kjetil klaas klaus klemens klement knut kobi koen kofi koichi koichiro koji kojo kolo komla konrad konstantin konstantinos
  konstantyn koos koray kosta kostas kostya kouji krishna krishnan kristaps kristian kristijan kristof kristofer kristoffer krystian krzysztof kumar
  kunal kurt kurtis kwabena kwaku kwame kwasi kwesi kyaw kyle kylian kyriacos kyriakos kyril kyrylo kyung károly lachlan ladislaus ladislav lai laith
  lajos lakhdar lal lalit lamar lambert lamberto lamin lamine lamont lance lander landon lane lanny lansana larry lars lashawn laslo lasse laszlo
  lateef latif laurean laurence laurens laurent laurentiu lauri laurits lauro lavrenti lavrentiy lawal lawrence lawrie lazar lazare lazaro le leander
  leandro lebron lech lee leif leigh leighton leiv leland lello lemuel len lennart lennie lennox lenny leo leon leonard leonardo leonel leonhard
  leonid leonidas leopold leopoldo leroy les leslie lester leszek lev levan levente levi levon lew lewis lex li liam liang liborio lidio lindani
  linford lino linus linwood lionel lior lisandro liu ljubo ljubomir llewellyn lloyd lluis logan loic lon lonnie lorand lorcan loren lorenz lorenzo
  lorin loris lorne lothar lou louie louis lovro lowell loïc lubomir luboš luc luca lucas lucian luciano lucien lucio lucius lucjan ludovic ludovico
  ludvig ludvik ludwig ludwik luigi luis luisito luiz luka lukas lukasz luke lupo lutfi lutfur luther lutz luís lyle lyman lyndon lyonel lysander
  lászló lázaro léo léon lúcio maciej mack madan madhav madhavrao mads magdi magnus mahamadou mahamane mahamat mahathir mahdi mahendra maher mahesh
  mahinda mahlon mahmood mahmoud mahmud mahmut maik mainza maithripala majed majid makis makoto maksim maksym mal malachi malachy malam malcolm
  malcom malek malik malky mallikarjun malvin mamadou mamady mamoru mamoun manfred mangosuthu manish manjit manlio manmohan manny mano manoel manohar
  manoj manolis manolo mansour mansur manu manuchar manuel mao maqbool marat marc marcel marcelino marcello marcelo marcin marcio marco marcos marcus
  marek marian mariano marijan marijus marinko marino marinus mario marios marius mariusz mark markku marko markos markus marlon marques marshall
  mart marten martijn martin martino martinus marton marty martyn martynas martín marvin marwan masaaki masahiko masahiro masaki masamichi masao
  masashi masato masatoshi masayoshi masayuki masoud massimiliano massimo massoud masud mateo mateusz mathew mathias mathieu mathis matias matija
  matiss matko matt matteo matthaus matthew matthias matthieu matti mattia matty matus matías maumoon maurice mauricio maurits maurizio mauro maury
  maverick max maxi maxim maxime maximilian maximiliano maximo maximus maxwell maynard mbaye mehdi mehmed mehmet mehran meir mekhi mel melchor meles
  melvin melvyn menachem menahem mendel menno menzies merlin merrick merrill merv mervyn mesut methodius metin meyer micah micha michael michail
  michal michalis michał micheal michel michele micheál michiel mick mickael mickaël mickey micky miguel mihael mihai mihail mihaly miho mihály miika
  mika mikael mikayel mike mikel mikhail mikheil mikio mikkel mikko miklos miklós mikolaj mikoláš mikulas milan milenko miles milivoje miljan millard
  milo milorad milos miloslav milosz milovan miloš milt milton mimmo minas mindaugas ming minoru mircea mirek mirko miro miron miroslav miroslaw
  mirwais mirza misael misha mitch mitchell mitja mitsuo mitsuru mitt mladen modesto modibo moeen mogens mohamad mohamed mohamedou mohammad mohammed
  mohamud mohan mohd mohit mohsen mohsin moin moise moises moisés mojtaba mokgweetsi mokhtar momir monir montague monty mordecai mordechai morgan
  moritz morris mort morten mortimer morton moses moshe mosi mostafa mostapha motti moulay mourad moussa moustafa moustapha moïse mswati mthuli
  muammar muhammad muhammadu muhammed muharrem muhyiddin mukesh mukhtar mukul mullah munir muntazer murad muralitharan murat murdo murray murtaza
  musa mushahid mustafa mustapha muttiah mykhailo mykhaylo mykola myles myron mzwandile márcio mário márton nabih nabil nacho nadeem nader nadir
  nagib nahum naim najib najibullah namik nandor naohiro naoki naoto napoleon narayan narciso narendra naresh naruhito naseem naser nashwan nasir
  nasser nassir nat natan nate nathan nathanael nathaniel naveed naveen navin navjot nawaf nawaz nazar nazir nazmul neal nebojsa ned nedim neel neil
  nejc nello nelson nelu nenad neri nestor netanel neven neville newt newton nic nicanor nicholas nick nicky nico nicodemus nicol nicola nicolae
  nicolai nicolaj nicolao nicolas nicolaus nicolás nicos nicu niels nigel nihad nihat niilo niki nikica nikifor nikita niklas niko nikola nikolai
  nikolaj nikolaos nikolas nikolaus nikolay nikolaz nikoloz nikos nils nimrod nino niranjan nitin nizar noah noam noboru nobuhiko nobuo nobuyuki
  nodar noe noel nolan norbert norberto norihiko norio norm norman norodom norris norwood nouri nouriel noé noël nuno nur nuri nurlan nursultan
  nuruddin néstor oan obadiah obed octave octavian octavio odd oddvar oded odell odilon odin odysseas ogden oguz ohad oisin oisín okan olaf olafur
  olav oldrich ole oleg oleh oleksandr oleksii oleksiy olexander oli oliver olivero olivier olivio olle olli ollie olof olusegun oluwaseun omar omer
  omid omran ondrej onni onur oran orazio oren orest orestes orhan orin oriol orlando orrin orson orval orville osama osamu oscar oskar osman osmo
  osvaldo oswald oswaldo othman othmar otis otmar ottavio ottmar otto ottó ould oumar ousman ousmane ovidio ovidiu owain owen oyvind oz ozan ozgur
  ozzie ozzy paal paavo pablo paddy padraic padraig pal palaniappan panagiotis panayiotis pancho pankaj panos paolo papa parker parvez parviz pascal
  pascual pasi pasquale patricio patrick patrik patryk patxi paudie paul paulin paulinho paulino paulo paulos paulus pavan pavao pavel pavle pavlo
  pavlos pavol pawel paweł payam peadar pearse peder pedro pekka peng per percival percy peregrine perry pertti pervaiz pervez petar pete peter petko
  petr petras petri petro petros petrus petter petăr peyton phil philip philipp philippe philippos phillip phineas pierce pierluigi piero pierre
  pierre-emmanuel pierre-henri pierre-yves piers piet pieter pietro pinchas pio piotr pip piran pius placido plutarco pol porfirio poul prabowo
  prachanda prakash pramod pranab prasad prashant praveen pravin preben prem premal preston pridi priit primo primoz prodromos prosper przemyslaw
  pyotr pádraig pál pål qaboos qadir qasem qasim qin quang quentin quico quim quincy quinn quint quinten quintin quique quirin quirino rabah rabih
  rabindranath rachid rade radek radim radislav radko radomir radoslav radoslaw radovan radu rafa rafael rafal rafał raffaele rafic rafik rafiq raghu
  raghubar raghuram raheem rahim rahm rahman rahul rai raikko raila raimo raimonds raimund raimundo rainer rainier raj raja rajab rajan rajat rajeev
  rajendra rajesh rajinder rajiv rajkumar rajnath rajnish raju rakesh rakhat ralf ralph ram ramadan ramakrishna raman ramaswamy ramesh rami ramin
  ramiro ramit ramiz ramon ramsey ramush ramzan ramzi ramzy ramón ran randal randall randolph randy rangan ranil ranjan ranjit raoul raphael raphaël
  raschid rashad rashed rasheed rashid rasim rasmus rastislav ratan ratko rauf raul raushan ravi ravindra ravshan ray raymond raymundo raza raúl
  recep redouane refik reg reggie reginald regis reha rehan reinaldo reiner reinhard reinhold reinis reino remi remigio remigiusz remo remy renaldo
  renan renat renato renaud rene renzo rené reto reuben reuven revaz rex rexhep rey reynaldo reynold reza rezso rhodri rhys riad ribal ricardo
  riccardo rich richard richie rick rickey ricky rico ridha rigoberto rikard riki riku rinaldo rinat ringo rishi risto ritchie rivaldo riyad roald
  roan rob robbie robby robert robertas roberto robi robin robinho robson rocco roch rod roddy roderick rodger rodion rodney rodolfo rodolphe rodrigo
  roel rogelio roger rogerio rogier rogério roh rohan rohit rok rokas roland rolandas rolando rolf rollie rollo romain roman romano romario romas
  romeo romualdas romulo romário ron ronald ronaldinho ronaldo ronan ronen roni ronnie ronny roque rory roscoe roshan ross rostam rostislav rostyslav
  rowan rowland roy royce royston ruairi ruaridh ruben rubens rubin rubén rudi rudolf rudolfo rudolph rudy ruedi rufino rufus rui rune rupert ruslan
  russ russel russell rustam rusty rutger ruud ryan ryo ryoichi ryoji ryosuke ryota ryszard ryu ryutaro régis rémi rémy rômulo saad saadi saadoun
  saam sabri sachin sadam saddam sadegh sadik sadio sadiq saeb saeed safdar safi safwat sagi sahib said saif saikou sakari sakis sal saladin salah
  salahuddin salam salama salamat saleh salem salih salim salman salomon salva salvador salvatore sam sameer sameh sami samir samo sampath samson
  samu samuel samuele samuli samy sandeep sander sandor sandro sang sani sanjay sanjeev sanjin sanjit santi santiago santino santo sapto sasa sasha
  satoru satoshi satya saud saul saulius savo savvas sayed sayyid saïd saúl saša scott scottie seamus sean seb sebahattin sebastian sebastiano
  sebastien sebastián sebastião sedat seif seiichi seiji selahattin selcuk selim selmar selwyn semir semyon senad senén seok sepp seppo serafin
  serafino serdar serge sergei sergej sergey sergi sergii sergio sergiu sergiusz serhat serhii serhiy serkan servando seth severin severino sevket
  seydou seyed seymour seyni seán shabbir shad shafiq shah shahbaz shahid shahram shahrukh shakeel shakib shamil shamim shamsul shan shandor shane
  shankar sharad shashank shashi shaukat shaul shaun shawn shay shehbaz shekhar sheldon shelton shemar sherman sherwin sherzod shi shigeki shigeo
  shigeru shih shimon shin shingo shinichi shinji shintaro shinya shinzo shiv shivraj shlomo shmuel shoaib shoichi shota shu shuhei shukri shun
  shunichi siarhei sid siddharth sidi sidney sidonio siegfried siegmar siem sigge sigi sigitas sigmar sigmund sigurd silas silvan silvano silvester
  silvestre silvio silvius simas simeon simo simon simão simón sinan sinisa sivert sixto slaven slavko slavoj slavomir slawomir slobodan smail sohail
  solomon somchai sonny soren sorin soslan sota soufiane souleymane spencer spiro spiros spyridon spyros srdjan srecko sredoje srinivas stan
  stanislas stanislav stanislaw stanko stanley stavros stef stefan stefano stefanos steffen steinar stellan sten stepan stephan stephane stephen
  stephon stevan steve steven stevie stevo stewart stig stijn stipe stjepan stoyan stu stuart sturla styrbjorn stéphane subhash subramaniam
  subramanian subrata sudhir suhail suketu sukhbir sulaiman suleiman suleman suleyman sumit sundar sunil suresh surinder surjit sushil susilo svante
  svatopluk svein sven svend sverre svetozar svyatoslav swraj syd syed sylvain sylvester sylvio szabolcs szymon sándor séamus sébastien sérgio sören
  søren süleyman taavi tadahiro tadas tadashi tadej tadeusz taha taher tahir tahseen taieb taimur taisuke takaaki takafumi takahiro takashi takayuki
  takeo takeshi takuma takumi takuya talal talat tamas tamerlan tamim tamir tammam tamás tancredo tanvir tapani tapio tarak taras tarek tareq tarik
  tariq taro tarso tarun taslim tatsuo tatsuya tauno taur tavish tayeb taylor tayyar tayyip ted teddy teemu teguh teimuraz telmo temuri tengiz tengku
  teo teodor teodoro teofil terence terje tero terrance terrell terrence terry tesfaye tetsuo tetsuro tetsuya thabo thad thaddeus thaksin thanasis
  thando thanh thanong thein thelonious theo theodor theodore theodoros theodorus theophile theophilus thiago thibault thibaut thien thierry thilo
  thom thomas thongchai thor thoralf thorbjoern thorbjorn thorbjørn thorsten thurgood thurman thurston théo tiago tian tibor tidjane tien tiger
  tigran tihomir tim timmy timo timofei timofey timothy timothée timur tino tinus tito titus tobias tobiasz tobin toby todd todor toivo tom tomas
  tomasz tomaz tomaš tomaž tomer tomi tomiichi tomislav tommaso tommie tommy tomoaki tomohiro tomoki tomoya tomás tomáš toney tonio tonis tony tor
  torbjorn torbjörn tord tore torgeir torgny torsten tosh toshiaki toshihiko toshihiro toshikazu toshio toshiro toshiyuki toussaint traian travis
  trent trevor tristan triston troy truman trygve tsegaye tsutomu tsuyoshi tsvetan tuan tucker tufan tugay tullio tumelo tunde tung tunku tuomas
  tuomo turgut turki turo ty tyler tyree tyrell tyrone tyson tzachi tze ubaldo uday ugo ugur uhuru ukyo ulf uli ulises ullrich ulrich ulysses umar
  umaro umaru umberto umesh umid umut urban uri uriah uriel uros uroš urs usain usama usman utz uwe uzair uzi uzodinma vaclav vadim vadym vahid vaino
  vaios valdas valdemar valdir valdis valdo valentin valentino valentyn valentín valeri valerian valerio valeriu valeriy valery valon valter vance
  vangelis varun vasco vasil vasile vasili vasilij vasilios vasilis vasiliy vasily vassilis vasyl vaughan vaughn vazgen vebjorn vedran veli velimir
  velupillai venkat venkatesh venkatraman verlin vern verne vernon veselin viacheslav vic vicente vicenzo victor vidar vidkun viggo vijay vikas
  vikram viktor viktoras viktors vilem vilfredo vilhelm vilis viljo vilmos vilson vinay vince vincent vincente vincenzo viney vinicius vinko vinnie
  vinny vinod vinoth virat viren virgil virgilijus virgilio virginijus virginio vishal vishnu vishwanath vissarion visvaldis vit vital vitali vitalie
  vitalii vitalij vitaliy vitaly vito vitold vitor vittorio vivek vlad vladan vladas vladimir vladimiro vladimír vladislav vladislavs vlado vladyslav
  vlastimil vojislav vojtech vojtěch volkan volker volodymyr vsevolod vuk vukasin vyacheslav vytautas vytenis václav víctor vítor wade wael wahid
  wakil waldemar waldir waldo waleed walid wally walt walter walther waqar warner warren wasim wasiq wassim wasyl wataru wayde wayne weldon wenceslao
  wendelin wendell werner wes wesley weston wieslaw wil wilber wilbert wilbur wilf wilford wilfred wilfredo wilfried wilhelm wiliam wilko will
  willard willem willi william willie willis willy wilmer wilmot wilson wilton wim winfield winfrid winfried winston wissam witold wladimir wladyslaw
  wlodzimierz wojciech wole wolfgang wolfram wolodymyr woodrow wouter wyatt wyclef wynton władysław xabi xanana xander xavi xavier xenofon xenophon
  xerxes xiang xiao xiaobo xiaofeng xiaoming xiaoping yaacov yaakov yago yahya yair yakov yakub yakubu yan yanick yanis yanko yanni yannick yannis
  yanqing yarema yaroslav yaser yasha yashar yashpal yashwant yasin yasir yasser yassin yassine yasuhiko yasuhiro yasuo yasushi yasutaka yavuz yaw
  yaya yazan yazid yefim yegor yehor yehuda yehudi yerlan yermek yevgeni yevgeniy yevgeny yevhen yiannis yigal yitzhak yoel yogesh yohan yohann
  yohannes yohei yoichi yoji yonatan yong yoram yordan yorgos yosef yoshi yoshiaki yoshihide yoshihiko yoshihiro yoshihisa yoshinobu yoshinori yoshio
  yoshiro yoshitaka yoshiyuki yosri yossi youcef youhanna youri yousaf yousef youssef youssou youssouf youssoufou youssuf yousuf yovani yuichi
  yuichiro yuji yukihiko yukio yul yunus yuri yurii yurij yuriy yury yusaku yusef yusuf yusuke yuta yutaka yuval yuya yvan yves yvon zac zach
  zacharia zachariah zacharias zachary zachery zack zafar zafer zafrul zahid zahir zahoor zaid zain zainal zaki zakir zalmay zamir zane zaur zaven
  zayd zayed zayn zbigniew zdenek zdeněk zdravko zdzislaw ze'ev zeb zebulon zecharia zeev zef zeid zeinal zeki zelimir zeljko zeno zenon zephania zev
  zeynal zhan zhi zhivko zia ziad ziaur zied zigmantas zigmund zine zinedine zinédine ziv ziya ziyad ziyaddin zlatan zlatko zoltan zoltán zoran
  zouhair zubair zuhair zulfikar zulfiqar zulkifli zurab zvi zvonimir zvonko zygmunt zyon álvaro ángel éamonn édouard émile étienne ólafur óscar ömer
  øyvind łukasz željko`),
);
