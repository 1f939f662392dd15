/**
 * Given names of the world that given-names-table.ts has not, or of the other gender, without accents. Written by training/given_names.py from
 * the word lists of the Python package Faker 40.63.0 (MIT, © 2012 Daniele Faraglia): do not edit.
 */
export const MASCULINE_WORLD_NAMES = `
aaden aadi aage aapo aarav aarnav aarne aaro aarush aatos aayush abayomi abb abbas abbos abdalla abdallah abdelatif abdelkader abdellah abderaouf
abderrahmane abdiel abdihakim abdirahman abdis abdon abdu abduaziz abduboriy abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulhamid abdulkadir
abdulkerim abdullah abdullahi abdulloh abdulmenaf abdulsamed abdulsemet abdumalik abdurahmon abdurrahman abdurresit abednego abeer abeiku abelardo
abhimanyu abhiram abid abilio abiodun abiona abjorn abror abubakar abubakr abuzar abyasa acar ace acey achiel achille achim acie acikel aclan acy adak
adalbert adalberto adan adasal add adebiyi adebowale adedayo adedeji adekitan adekola adekunle adelard adelardo adeleke adelin adelmo adem aden
adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adhiarja adiarja adiel adigun adika adikara adil adin adinata adis aditya adlan admir
admiral adnan adolfo adolfs adonis adrain adriaan adrian adriel adron advaith advay advik aedan aegir aengus aesir aevar aevarr afer afil afiq
afolarin afonso afrim aftin aga agahadi agakisi agamali agamusa agapito agastya agaxan age aggrey agim agmur agnar agne agni agnolo agnos agostino
agris agron agus agust agustus ah ahat ahmet ahsen ahti aidan aiden aidyn aigars aijuka aimable aimo ainars aitor aivar aivars ajala ajan ajani ajiman
ajimat ajimin ajiono akalan akanmu akar akarsana akatay akbar akbas akboga akcabay akcasu akcivan akdora akdurmus ake akeem akgol aki akif akinal
akinkunmi akinlabi akinwale akkerman akmal akmaner akobir akoz akram aksay akseli akshay aksogut aktemur akver akwasi akwesi alaaddin alade aladin
aladino alaeddin alambana alamiro alamu alanalp alanzo alattin alban albano albeiro alberico alberts albertus albin albino albion alby alcan alcee
alcide alcides aldair aldar aldemar alderano aleck aleix alejo alek aleks aleksandar aleksander aleksandrs aleksanteri aleksei aleksej aleksi alen
aleodor ales alessio alex alexandar alexande alexandru alexe alexej alexius alexzander alfar alferd alfgeir alfgrimur alfie alfio alfonz alfonzo
alfreds alfur alger algie algot ali aliabbas aliihsan alijah alin alinur alirio aliro aliseydi alistar aliyu aljaz aljosa alkor allahverdi allyn almar
almer almir almon almond almus alois alojz alojzij alonza aloys alparslan alpcan alpheus alphonce alphons alphonsus alpin alpsu alrekur alston altin
altinisin altinkaya alto altogan alton altug alvah alvar alvaro alve alveiro alver alvia amac amadeo amadeus amado amador amancio amando amar amare
amarion amaro amaru amasa amaury ambers ambroz amedeo amedeu americo amico amilcar amin amine amir amit amleto ammon amol amon among amri amundi amza
anacleto ananias anar anaru anas anastacio anastasio anastasios anatoli anatolie anatolij anay ancel ancil ancizar andic andile andon andor andrae
andrei andrejs andress andri andrian andrija andrin andrzej andwele andy anej anes anfernee anfinn angantyr angavu ange angelino anggabaya anghel angi
anibal anicet anirudh anis anjolaoluwa anmol annak annar annarr annas annel annes annibale anom anoni ansaldo anselmo ansgar ansh ansis anssi antal
ante antero anthoney antim antione anto antoin antonello antonios antoniu antoon ants antti antun antwain antwan antwon anvar anwar anyelo anze aodhan
aongus apaydin apolinar apollo apostolos aqil aquiles aran aras arba arben arbey arbie arbjartur arbjorn arbnor arcan ardian ardit arelius arent ares
arezki argeir argemiro argils argono argu arian aribert aric arif arifcan ariki arikol arild arilius arinbjorn arisoy aristide aristides arius arjun
arkadiusz arkut arland arlen arlind arlington arlis arlo armands armann armas armend armond armstead arnald arnaldur arnar arnau arnaud arnav arnberg
arnbergur arnbjorn arnd arndor arndt arnes arnett arnfinnur arnfreyr arnfried arngeir arngils arngrimur arnim arnis arnkell arnlaugur arnleifur
arnljotur arnmundur arno arnoddur arnolds arnor arnost arnsteinn arnulf arnulfo arnulfur arpad arpag arran arsaell arsenie arsenio arsim arsipatra
artan artanto artawan artemio arthor artis arto arttu artturi arturs aru arvel arvid arvids arvil arvo aryan as asad asael asafe asalet asani asberg
asbergur asberry asbjorn asbury asdrubal asgautur asgeir asger asgils asgrimur asi asif asilbek asim asir asirwada asirwanda askell asko askur aslakur
aslan aslanhan aslaugur aslijan asmadi asman asmar asmianto asmundur asmuni asolfur aspar assar astbjorn astgeir astmar astmundur aston astrikur
astrit astvald astvaldur astvar astvin asvaldur aswani atabala atagun atalay atamoglan atasagun atatore atenulf atgun athanasios atharv athman athuman
athumani atila atilgan atilhan atilio atlas atli atma atmaja atnan atsushi atte atticus attila attilio aubra audley augustine augusts aukusti aulis
aurel aurelian aureliano aurelien aurelio austar austin austmann austmar auston austri austyn auther author authur autry avelino avgust avi avon avsin
axinte ayaan ayaydin aybora ayden aydin aydinbey aydinc aygutalp ayinde aykutalp ayman aymen aymeric ayodeji ayodele ayoub aypar aysan aysoy aytek
aytuna ayub ayush ayushman ayvas azaan azad azeglio azettin aziz azizi baba babasola babatunji babawale babe babyboy baccio bachittar baering
baeringur baeron bagas bagdas bagiya bagus bagya bahaddin bahadir bahadurjit bahati bahittin bahuraksa bahuwarna bahuwirya bairon bajragin bajram
bakari bakda baker bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bala balamantri balangga balapati
balatekin balazs baldassare baldomero balduino baldur baldvin balendra balhaar bali balidin balijan balinda balint baljiwan ballard baltas baltasar
baltazar balthasar balvan balveer balz bambang banara banawa banawi bancar bandile banel banjeet banks bao baptist baptiste barak baraka barasa barbu
baris bariscan barna barrie barry barsen bartek bartholomaus bartley bartolome bartolomej bartolomeu bas basarab basay bascom bashan bashkim basim
basok bastiaan batirhan baturay baudelio baudouin baugur bautista baydu baykan bayman bayram bayron bayruhan baytal bayzettin beat beauden beckett
beckham bedford bedi bedri bedrich beecher behbud behrem behruz beinir beinteinn beitir bekan bekbay bekim bekir bektasi bela belarmino belisario
bellisan bello belo belton benadik benard bence bendeguz benedek bengibay beni beniamin benicio benidikt benigno benjaman benjamim benjamine benjiman
benjman benno benny benol benone benoni benony bento benvenuto beppe berat beren berend berends berent berg bergfinnur berghreinn bergjon bergmann
bergmar bergmundur bergsteinn bergsveinn bergur bergvin berkal berki berksay berlin bernabe bernardino bernd bernd-dieter berndt bernfried bernie
bernodus bernt bernward berran bersi bert bertalan bertel berthold bertil berto bertold bertulis besart beshte besim besin besnik bett betuel beyda
beyler beyzade bhekani biagio bibuwa bican biel bilal bilender bilgen bilgutay bill billy bilol biltas binbasar binisik birger birgir birkir birnir
birsen birt birtingur birtir bisar bishop bjargar bjargmundur bjarkan bjarkar bjarki bjarmar bjarmi bjarnar bjarne bjarnfinnur bjarni bjarnlaugur
bjarnleifur bjarnolfur bjarnsteinn bjartmann bjartmar bjartur bjolan bjolfur bjorgmundur bjorgolfur bjorgulfur bjorgvin bjornolfur bladimir blaengur
blaevar blahoslav blain blaise blake blanchard blas blaz blaze blazej blerim bluford boas boaz boban bobby bobur bode bodhi bodo boe bogatimur bogdan
bogi bogomir bohdan bohumil bohumir bohus bohuslav boi bojan boje bolden boleslav bolli bonface bonifac bonifacio booker borahan boratas borgar borge
borgulfur borivoj borja borje borkur borris bortecin borut borys bose boss bostjan boston botolfur botond bowman boynak boysie bozbag bozerk bozo
boztas bradut bradyn braeden braedon bragi brahim braiden brain bramwel branch brandan brandin brandt brandur branislav branko branson braulio bravin
braxton brayan brayden braydon braylen braylon breandan brecht breki brencis brennon breno brenton bresi brestir bretislav brett bridger briek brieuc
brijesh brimar brimi brimir britton brjann broddi brooks bror brown brycen bryngeir brynjar brynjolfur brynjulfur brynleifur brynsteinn bryntyr bryson
bryton bucur budi buel buell buenaventura buford buget buhari bui bujar bulunc bunk bunyamun burak burakhan burc burckhard burdette buren burghard
buri burim burkard burkhard burkhardt burkni burleigh burley burnell burnett burney burnie burns burrel burrell bush buster butler buyrukhan bynum
bystrik cabbar cabir cade caden cael caga cagak cagdan cager caglasin cagveren cahal cahangir cahir cahya cahyadi cahyanto cahyo cahyono caiden cailum
cain caio caius cakar caket cakirca cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calcedonio calebe calin calisto calixto callan callum
calogero calti calum calvince cam camden camil camillo camillus camilo camok campo camren camron can canal canberk candelario candeniz candido
candrakanta cangur canice cannon cansin cantemir cantez canyon caoimhin caolain caolan caomhan cap capa capkan captain caraka carl-heinz carl-johan
carlisle carlito carlton carmelo carnell carsen carsten carub cas casemiro casen casian casimer casimir casimiro cason cass caswell catalin cathal
catur caturangga caua caue cavad cavid cavit cavuldur cawisadi cawisono cawuk cayadi cayden cayetano cazimir ceasar cebesoy cebrian cecep cecil
cedrick cedrin ceferino celal celem celestin celestino celikkan celikyurek celilay celso cem cemal cemalettin cemani cemeti cemil cemplunk cenan
cengiz cengkal cengkir cephus cerci cercis cetin cetinsu cevheri cevikoz ceylon cezar cezary cezayir chabane chace chad chadrick chaitanya chakradev
chakradhar chalmer champ champak chanakya chancy chandran chandresh charan charle charls charly chatresh chatura chau chauncy chaz che-wei chege chema
chen-jui cheng-en cheng-han cheng-hsiung cheng-hung cheng-i cherif cheruiyot chesley cheusi chia-hao chia-hung chia-ming chia-wei chibuzo chien-cheng
chien-chih chien-chung chien-hsing chien-hua chien-hung chien-liang chien-ming chigozie chih-cheng chih-chiang chih-chung chih-hao chih-hsien
chih-hsiung chih-hung chih-ming chih-wei chih-wen chih-yuan chijioke chin chin-fa chin-hsing chin-lung chin-tsai chinedu chris christ christer
christiaan christian christion christof christofer christop chukwudi chukwuemeka chun-chieh chun-hao chun-hsien chun-hsiung chun-hung chun-liang
chun-ming chun-nan chun-ting chun-yu chuy cian cianan ciaran cicero cidal cihandide cillian cindoruk cinerk cingiz ciprian cipriano ciriaco ciril
cirino civgin claas clabe claes clarnce clas claud claudiu claudy claus-dieter claus-peter clavs clearence cleave clell clemon cleophas cleto clide
clifton climaco clinton clodomiro cloyd coby codey codi codin codrin codrut cody coen cogay cohen cokan colbert coleton coley colie colins collier
collince collins collis colm colon colonel colt colten colter colton coluccio colum columba columbus colvin come commodore con conal conall conard
conchur conleth conley connell conner conor conradin constant constantine coolidge copur cordaro cordero corentin corey coriolano cormac cormack
corneille cornel cornelio cornelious cornelis corneliu corrado corsin cortez corvin corwin cory coskun cosmas cosmin cosqun costache costantino
costanzo costel costin coty council courtland coy creed cris cristea cristhian cristhofer cristofer cristofor cristopher crockett csaba csongor ctibor
ctirad cuman cumsud cuneyit curdin curley curro curtiss custodio cvetko cyprian cyriel czeslaw daan dabney dacian dacin dadap dadas dadi dagbjartur
dagel dagfari dagfinnur daggeir dagistan dagmann dagnyr dagobert dagoberto dagur dai dainis dairo dakoda dakotah daksh dakshesh dalan dalbert dalbir
dale daler dalibor daliman dalimin daliono dalkilic dallin dalmann dalmar dalmas dalvin damar damarcus damari damarion dameon damife damijan damion
damir damjan damond damu danang dancan dancun dandre danelius dangelo danial daniels danijel danilo danis daniswara danival danjuma dann danniel danny
danson danu danuja dany daquan dardan dariati darien darijan darimin darion daris dariusz darko darl darmaji darman darmana darmanto darold daron
darpan darran darri darrian darrien darrion darrius darron darry darryl darryle darryll darryn darsh darsirah dartono daru daruna darvin darwyn
daryani daryl dashawn daud daudi daulton daunte davante davi davian davion davonta davonte davor davorin dawid dawson dax daxton dayar dayne dayton
deacon deaglan deandre deane deangelo deante decebal declan dedric dedrick deegan deforest degmeer deiby deion dejan dejon dejuan delfin delfino delil
delmas delmus delos delphin delton delvin delwin demarco demarcus demario demarion demetric demetrio demetrios demian demilade demirbuken demiriz
demirok demiryurek demond demonte dempsey demus denes deniel denizalp denkel denny denton denzel denzell denzil deon deondre deonta deontae deonte
dequan derald dereck dereon deric derik derkay derl dermott deron derrell deryl desean deshaun deshawn desiderio desire destin destry detlef detlev
devansh devante devaughn deven devin deviner devonta devontae devonte deward dewayne dezider dezso dhruv diallo diar diarmaid diarmuid dickson didier
diederik diedrich dierk diethard diethelm diether dietmar digdaya dijon diken dilder dillan dillard dillion dimas dimaz dimitrios dincer dinckol
dincsu dinis dink dinu diogo diomedes dion dionicio dionigi dionte dionyz dipa dirican dirja dirlik dismas ditmar dittmar dixon diyor djamel dobroslav
doc dock doctor dodo dofri dogan doganalp dogansah doguhan dolensoy dolphus dolun domagoj domald domaldi domaldur domen domenick domhnall domingos
donaciano donagh donald donaldur donat donatello donato donavan dondre donell doniyor donnacha donncha donny dono donough donta dontae donte dor dorel
dorian dorin dorinel dorman dorr dorsey doru dorukhan doss dovud dow dozier dragan drago dragos dragutin drahomir drahoslav drajat draupnir draven
drazen dreki drengur dries drilon driton drury duard duarte duban ducu dufgus dugfus dui duilio duje duma dumitru dundaralp dung dunia dunyamali
duracan durdali durell durmusali duro durodola durrell dursun duruk duruoz durwood dusan dustan dustin dustyn duuk duvan duwayne dvalinn dwaine dwane
dwi dwyane dylano dyllan dylon dyri dyrmundur dzintars eakumbu eamonn ean eanna earley earnest easton ebb ebbe ebbi ebbie eber eberg eberhardt ebert
ebuakil ebuka ecemis eckard eckart eckehard eckhard eckhardt eckhart eddie eddy edelbert edelmiro eder edgars edgubay edier edilberto edilon edilson
edinson edison edisson edmond edmundo edmunds edoardo edon edson edu eduar eduards edvin edvins edw edwar edwardo eelis eemeli eemil eerik eero eetu
efe eflatun efraim efrain efser eftimie ega eggert egil egill egils egzon ehrenfried ehrhard eider eikar eilifur einar einari einer einir eino eirik
eirikur eitel eithan eivin eivind eja ekalinga ekansh ekapad ekaraj ekavir ekbal ekber ekene ekkehard ekkehart ekmel eko ekow ekrem ekundayo ekundu
eladio elam elariz elberg elbridge elby elcin eldar elder eldgrimur eldjarn eldmar eldor eldred eldur eleazar elemer elentinus eleodoro eleuterio elex
elfar elgun elhan eliakimu elian elick elie eliecer elieser eliezer eliga eligah elige eligio elimar elinbergur elinmundur elio eliott elis eliseo
eliud elizah elkana elkin ell elladio ellert ellison elman elmar elmars elmeri elmidar elmir elnur elof eloi elon elonzo elove eloy elphas elpidio
elsad elturan eluh elvar elver elxan elyas elzie elzy eman emanoil emanuil emas embrek embuh emeka emett emiel emigdio emil emilian emiliano emilien
emils emin emir emiro emirsan emit emmitt emmons emong empluk emre emrullah emry en-sho enar enda endra endre endrit enes engilbert engilbjartur
engiljon engill engin enginiz enis ennio enno enock enok ensar ensari ensio enteng enver enzio enzo eoghan eoin ephantus ephram ephriam epifanio eral
eraldo erasmo eraycan erbil erby ercan ercihan erdal erdemer erdibay erdogan erdursun eremia eren erenalp erensoy ergener erginel ergonul ergun
erhardt eriks erincer erion erkan erkilic erkinel erkki erksoy erland erlar erle erlendur erling erlingur ermanis ermenegildo ermes ermutlu ernests
ernir erno ernst-august ernst-dieter ernst-otto erogul erol eron eroz erpur ersat ersec ersel ertan erten ertun ertuncay erving erwan eryildiz eryk
esa esau esben esco esekiel esenbay esenturk esequiel esjar esker eskil eskinalp esko esley esneider espartaco espen espiridion esref essex estefan
estes estiawan estill estiono estiven eston esupofo ethen etibar etiqad euan eulogio eunan eusebio eusebiu eustaquio eustatiu eutimio eutropio evald
evalds evander evangelos evans evaristo evcimen evelio everet everette evert evertt evrimer ewald ewin ewing exequiel eyberg eydan eyjolfur eylaugur
eyleifur eymar eymundur eyrikur eysteinn eyvar eyvindur eyyub eyyup ezell ezgutekin ezio ezzard faas fabrice fabricio fabrisius fabrizio facundo fadil
fafnir fahrullah faiq falan falgeir falk falki falko falur fami famil fannar fannberg fanngeir faqid faraj faras fares farhan farhod farid fariq faris
fariz faron farouk faruk fate fatih fatmir faton fatteh faustino fausto fazil fazul feargal fearghal fed fedde fedele federigo fedor fehim feisal
feliciano felicien felton fengur fenni fenrir fenton ferat ferdi ferdinando feremez ferenc fergal ferhat ferihan ferman fermin fernand ferney ferre
fersan fertram ferzi festus fetullah feykir feyruz feza fiachra fidelis fidencio fifill fiifi filipe filippus filit finbar finbarr finian finis
finnbjorn finnbogi finnegan finngeir finnjon finnlaugur finnur fintan fiodor fionan fionntan fiorenzo fiorino firdavs firdovsi firman firmin firudin
fisher fisnik fitan fitim fito fitzhugh fiyaz fjalar fjarki fjolar fjolmundur fjolnir fjolvar fjornir flamur flannan flavio flaviu fleet floki florea
florencio florent florentin florentino floridor florim florin flosi flovent flurin foch fodil folke folker folkert folki folu forni fortunato fossmar
fount foy frado franci francisc franciscus francisek franciszek franck franco francois-xavier franjo frank frank-michael frank-peter frankline franky
frann frantisek franz-josef franz-peter franz-xaver frar fred freddy frede fredie fredo fredrik fredy french freybjorn freymar freymundur freyr
freysteinn fricis fridolin fridrich friedbert friedemann frieder friedhelm friedhold friedo friedrich-karl friedrich-wilhelm friend frimann frithjof
frode froilan frosti fryderyk fuad fulgencio fuller fulvio funi furman fusi fuzayl fuzuli fylkir fynn gabin gabino gabor gabriel gada gadang gading
gaduh gael gaetan gaetano gagan gaige gaiman gaines gaither galak galang galar galasso galdur galih galiono galip gallego galo galuh galur galvarino
gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep gangsa gangsar gani ganim ganjaran gantar gara garan garang garda garech garett
garibaldi garpur garri garrison garvan gaspare gastone gathoni gatis gatot gatra gauge gaui gaukur gaurang gaurav gautam gauti gautrekur gautur gavyn
gaylen gaylon gazel gazmend gbadebo gbolahan gbowoade gearld gearoid geary gebhard gederts gedion gee geert geir geirfinnur geirhjortur geirhvatur
geiri geirlaugur geirleifur geirmundur geirolfur geirtryggur geirvaldur geisli gejza gellir gelu genaro gencaslan gencay general gennaro geo geoffroy
geofrey george georgel georgian georgios geovanni geovanny geraldo gerardus geraud geray gereon gerfried gergely gergo gerhart germain german gernot
gero gerold gerolf geronimo gerrit gerson gert gervasio gerwin gestur ghani ghenadie gheorghe gheorghita ghilas ghislain ghita giacinto giacobbe
giampaolo giampiero gian-luca giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianpaolo gianpietro gibson gica gicu giel gigjar gijs
gilang gildardo gilford gillis gilmar gilmer gilmore gils ginyas gioacchino gioachino gioele gioffre gion gionata giorgian giosue giovani giovanny
girik girindra girish girolamo girts gisbert gisli gissur gitau githinji gitonga giuliano giz gizur gjuki gladstone glauco glen glenn glenwood gloi
glover glumur gneisti gnupur gnyr godofredo goebel goffredo goi gokay gokbudun gokcebalan gokcil goken gokhan goknur goksev gokten goncalo gonen gopal
gorazd gorge gorgunay gorklu gorm gosta gote gottfrid gotthard gotthilf gotthold gottlieb gottlob gottskalk gottsveinn gotz governor goyo gozel
graciano grafton grani grankell gratian graves gray graydon grayling grayson graziano greco green greene grega greger gregorian greipur greppur gretar
grettir greyson grigore grimar grimkell grimlaugur grimnir grimolfur grimulfur grimur grzegorz guarino gucal gucluer gucyeter guenter guenther
guilford guilherme guiseppe gulaga gulbala gulegen gulel gulsahin gumercindo gumi gumustekin gunars gunaydin gunbir gunden gundolf gunduz gunduzalp
guneet guneri gungordu gunkurt gunnar gunnberg gunnbjorn gunndor gunngeir gunnhallur gunnlaugur gunnleifur gunnolfur gunnoli gunnsteinn gunnvaldur
gunsen gunser guntars guntis guntram gurarda gurelcem gurney gursal gus gust gustaaf gustaw gusztav gutti guttormur guus gwenael gygjar gylfi gymir
gyorgy gyozo gyula gzim habib habibu habil haciali haddi haddur haden hadi hadithi hadrien haengur haenir hafberg hafgrimur hafiz hafnar hafni
hafsteinn hagalin hagbert haiden hairyanto hajo hakan haki hakikat hakon halbert haleygur halfdan halid halidun halil halim hallberg hallbjorn halldor
hallgeir hallgils hallgrimur hallkell hallmann hallmar hallmundur hallsteinn hallur haluk hamar hami hamis hamisi hamp hampton hampus hamundur hamza
hamzah handy hanedan hannes hannibal hanno hanns hannu hans-adolf hans-albert hans-bernd hans-christian hans-detlef hans-dieter hans-dietrich
hans-eberhard hans-erich hans-friedrich hans-georg hans-gerd hans-gerhard hans-gunter hans-gunther hans-heinrich hans-helmut hans-henning hans-herbert
hans-hermann hans-hinrich hans-joachim hans-jochen hans-jorg hans-josef hans-jurgen hans-karl hans-ludwig hans-martin hans-michael hans-otto
hans-peter hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe hans-walter hans-werner hans-wilhelm hans-willi hans-wolfgang hansel hansford
hansgeorg hansjoachim hansjorg hansjurg hansjurgen hanspeter hansruedi hanss hansueli haralamb haralambie haraldur harambee hardana harden hardi
hardie hardik hardin harding harekur hari harijs harimurti haris harish hariz harja harjasa harjaya harjo harl harlaugur harlon harm harol haroldo
haron harrell harri harro harrold harsana harsanto harsaya harsh harshil hartaka hartana hartmann hartmut hartmuth harto hartvig hartwig harun haruna
harve harvie harvy hasan hasbek hasim hassan hasso hasta hasteinn hatem hauksteinn haukur haukvaldur havar havard havarr hayali hayret hays hazen
hazrat heath heber heikir heikki heiko heimir heimo heiner heinfried heini heino heinrekur heinrich heinz heinz-dieter heinz-georg heinz-gerd
heinz-gunter heinz-gunther heinz-joachim heinz-josef heinz-jurgen heinz-otto heinz-peter heinz-walter heinz-werner heinz-wilhelm heinz-willi heisi
heitor hekmet hektor helfried helge helgi heliodoro hellmut hellmuth helmar helmer helmut helmuth hemang hemi hemmert hence hendra hendri henery henk
henner henning henric henrich henricus henrikki henriks henrique henryk heraclio heraldo herberto herbjorn herfinnur hergeir hergill hergils heribert
herjolfur herlaugur herleifur herluf hermanis hermann-josef hermanni hermenegildo hermes herminio hermundur hernan herney herrmann hershell hersir
hersteinn hersveinn heru hervar hervin herwig heryanto hesbon heyvetullah heyward hezekiah hezron hezzie hicham hicsonmez hidde hideki hideo hidir
hifzullah hilal hilbert hildar hildibergur hildibrandur hildigeir hildiglumur hildimar hildimundur hilding hildingur hildir hilmar hilmer hilmir
himawan himri hindal hinrich hinrik hipolito hiroshi hitesh hjallkar hjalmar hjalmer hjalmgeir hjalmtyr hjalmur hjalte hjalti hjarnar hjorleifur
hjortur hjorvar hlegestur hler hlifar hlini hljomur hlynur hnefill hnikar hnikarr hoang hoani hobert hobson hocine hogni hoke holgeir holger holland
holm holmar holmbert holmfastur holmgeir holmgrimur holmkell holmsteinn holti homero honore hoover horatiu horea horia horst-dieter horst-gunter
horst-peter horymir hosea hoseas hosie hoskuldur hosteen houcine houston howell hoy hraerekur hrafn hrafnar hrafnbergur hrafnkell hrafntyr hrannar
hrappur hraunar hredhaan hreimur hreinn hrimnir hringur hritik hroaldur hroar hrobjartur hroi hrolfur hrollaugur hrolleifur hromundur hrutur hrvoje
hsin-hung hubbard hubertus hudavent hudson hugberg hughes hughey hugi huginn hugleikur hukumdar huldar humi humoyun hunalp hunbogi hung huni hunn
hunor hurbert hurdogan huryasar huseyin huseyn huseynqulu husmen huston huxley huy huzuri hvannar hyltir hylur hymen hynek hyrum i-hsiung iacob iancu
ianis ib iban ibidapo ibis ibrani ibrohim ibun idik idiris idris idriz ieremia ifeanyi ifechukwu ige ignac ignacy ignatz igors ihaia iisakki ikbal
ikenna ikeoluwa iker ikhsan ikin ikiz ilalmis ilari ilarie ilarion ilbek ildefonso ildem ilgi ilham ilhan ilias ilie ilija ilim ilir ilja ilkim ilkin
ilkka illugi illya ilmafer ilmari ilmars ilqar ilsu ilteris ilyas ilyes imam imanol imants imaran imer imi immo imran imre imren imrich imron inaki
inancli indrajit indrek indrikis ingberg ingbert ingi ingiberg ingibergur ingibert ingibjartur ingibjorn ingileifur ingimagn ingimar ingimundur
ingivaldur ingjaldur ingo ingolf ingolfur ingvaldur ingvar ingvi inioluwa innocent inocencio inocentiu inqilab intihap intiqam ioan ioannis ion ionel
ionica ionut iosif ippazio irinel irl irnanto irsad irungu irven irwan isaack isack isai isaias isam isaque isar isarr isaya isbjorn iscan iseldur
iseoluwa isfandiyor isgeir ishaan isham ishmael ishola ishwar isiah isikay isiman islam isleifur islom ismael ismail ismar ismayil ismet ismik ismo
ismoil isolfur isom israfil isreal issa issac issack istvan italo ituri iulian iuliu iurie iustin iustinian ivano ivars ivecen iverson ivo iwan iwo
ixtiyar iyiyurek izaiah izayah izgu izidor iztok jaak jaakko jaan jaanus jabal jabari jabbar jabulani jace jacek jacinto jacky jacobus jacoby jacopo
jacquez jader jadiel jadon jaeden jaeman jafet jaga jagapati jagaraga jagat jagdish jagger jaheem jaheim jahiem jahir jahongir jai jaider jail jaiman
jaime jaimie jair jairaj jairo jairus jais jajuan jaka jaki jakobe jakobs jakop jakov jakub jaleel jalen jalia jalmari jalol jalon jamar jamarcus
jamari jamarion jame jameel jamel jamin jamir jamshid jan jan-ake jan-erik jan-olof jan-peter janez jangwa jani janic janick janik jankat janko jannik
jannis jano janosch janus janusz japhet japheth jaquan jaquez jaren jaret jarett jari jarkko jarl jarlath jarleth jarmo jarne jarngrimur jarno jarod
jarolim jaromir jaron jaroslav jaroslaw jarrell jarwa jarwadi jarwi jasiah jasin jasmani jasur jaswadi jatgeir jati jatin jatmiko jatmundur javan
javen javi javion javohir javon javonte jax jaxen jaxon jaxson jaxton jaya jayadi jayce jaycob jaydan jayden jaydin jaydon jayeng jaylan jaylon jaymes
jayvion jayvon jazeps jean-baptiste jean-charles jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie
jean-michel jean-paul jean-philippe jean-pierre jean-pol jean-yves jeannot jeb jedrzej jeet jef jeferson jeffery jefri jeison jeisson jekabs jekaubs
jelani jelle jelte jemal jen-chieh jenaro jenel jennings jens-peter jens-uwe jep jeppe jeptha jeramiah jeramy jere jered jerel jeremey jeremi jergus
jerimiah jerimy jerker jermaine jerman jermey jermiah jernej jerod jeroen jerold jeronimo jerrad jerrel jerrell jerrod jerry jerson jerzy jes jesper
jess jesse jetmir jeton jett jevgeni jevon jezups jhan jhoan jhon jhonatan jhonny jhony jiles jinawi jindra jindrich jip jiri joacim joakim joao
joaquim joash jobe jobst jochem jochen jochum joep joerg joeri joeseph joesph joey joffrey johans johathan johney johnpaul johnson johnstone joko
jokull jomar jomundur jonar jonatan jonbjorn jondor jones jongeir jonmundur jono jonsteinn joojo joona joonas joonatan joost joppe joram joran jorden
jordi jordy joren jorfi jorg jorg-peter jorgen joris jorma jormundur jorn jorri jort jorundur jorvar jorvi jos josafat josavin josef joseluis josep
josephat josephus josip josko joso josphat josse jost josteinn josua josue jouko jouni jovan jovani jovanni jovanny jovany jovin jozo jozsef juanito
judge judson juelz juergen juha juhana juhani juho jui-en jukka julien julijs julious juliusz juluis juma jumaane jumadi jumari jun jung-hua junior
junious junius juraj jure jurek jurg jurgen juri jurij juris jurre jussi justiniani justo juston justyn jusuf juuso juvenal juwan juwon jyrki kaan
kaarlo kabir kabiru kacper kacung kada kade kadeem kaden kadin kadir kadyn kaeden kael kahir kahu kai kai-hsiang kai-uwe kaiden kaique kairav kaj
kajen kajetan kakali kaktus kaldi kalel kalen kalervo kalevi kalgay kalim kalman kalmann kalmar kalpit kamal kamar kamau kambali kamden kamidin kamiel
kamil kamran kamren kamron kanak kanda kanini kanpulat kanye kapagan kaprasius kar karabas karaca karaer karakucak karanbay karani karanja karatas
karcan kardi kareen karel kariman karimi kariuki karja karkur karl-august karl-dieter karl-erik karl-ernst karl-friedrich karl-georg karl-hans
karl-heinrich karl-heinz karl-hermann karl-josef karl-jurgen karl-ludwig karl-otto karl-peter karl-werner karl-wilhelm karles karlfried karlheinz
karlo karlukhan karman karoly karsa karsana karson karsten karta karter karvel karya kasen kash kashangaki kasif kasim kasimir kasiran kason kaspars
kassim kastiel kastriot kasusra katana katarinus kauko kauri kavon kavurt kawaca kawaya kay-uwe kayagun kaygusuz kayit kayrabay kayson kayun kazim
kazimierz kazimir kazuo kazuya keagan kealan keandre keano keanu keaton keegan keelan keenen kegan keifer keijo keion keji kelami kelan keld kelechi
kellan kellen kelton kem kemal kemba kemboi kenan kenari kenedy kenes keneth kenichi kenji kennard kennet kenney kennth kenter kenth kenyangi kenzo
keon keran kerim kerman keshaun keshawn kete ketilbjorn ketill kevim keyon keyshawn khaled khalid khamani khamisi khari khiry khoa kiaan kian kiano
kiapo kiaran kiarie kibar kibet kick kiefer kieran kiernan kieron kieth kijani kike kilicbay kiljan kilonzo kimani kimanzi kimathi kimbilio kimeu
kimmo kimutai kinel kinte kinubi kinuthia kinyanjui kinyua kioko kip kipchirchir kipchumba kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei
kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipp kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kiramettin kirat kirgiz kirt
kirui kit kiume kivilcim kiyasi kiyoshi kizil kiziltunc kjalar kjallakur kjaran kjarr kjartan kjarval kjeld kjell kjetil kjoi klaas klaengur klas
klaus-dieter klaus-gunter klaus-jurgen klaus-michael klaus-peter klaus-ulrich klaus-werner klavs klemen klemenz knorr knud knut knute knutur kobe koby
kocabas kocak kockan koda kody koech koen kofi koggi kojo koker koktas kolawole kolbeinn kolbjorn kolby koldan kole kolfinnur kolgrimur kolmar koloman
kolskeggur kolten kolton kolur kondo konguralp konner konnor konradi konradus konstantinos konstantinus konstanty kopan kopur koray korbin korbinian
kordell korede korir korkmazalp kormakur kornel kornelius korugan kosemen kosgei kosukhan kotuz kovu kraig kraki kris krish krisjanis kriss kristall
kristaps kristberg kristbergur kristbjorn kristdor kristens krister kristers kristfinnur kristgeir kristiaan kristijan kristinn kristjan kristjon
kristlaugur kristleifur kristmann kristmar kristmundur kristof krists kristvaldur kristvin krisztian krisztofer krummi krystian krystof krzysztof
ksawery kuan-hung kuan-lin kuan-ting kuan-yu kuddusi kujoe kujtim kullervo kumar kuncara kunibert kuno kunta kunthara kuo-hsiung kuo-hua kuo-jung
kuria kurnia kursad kurunzi kushtrim kusiima kustaa kusuma kutay kveldulfur kvetoslav kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyalo kyan
kyano kylan kyle kyler kylian kyllian kymani kyosuke kyree kyson laban labinot labuh lachlan ladarius laddie ladislau ladislaus ladislav lafayette
lafe lage laimonis lajos laksana laksh lakshit lamarcus lamberto lameck lamine lamonte lanang landan landen lander landin lando landon landyn lane
langalibalele langat langgeng lanjar lanny lantar laquan lar larent larentius larkin laron lars-ake lars-erik lars-goran lars-olof larus lary lascar
lasmanto lasmono lasse lassi laswi laszlo latif latrell laufar laugi laurance laureano laurentiu laurenz laurian laurin lauris laurits laus laust
lautaro lavar lawerence lawrance lawson lawyer lazim laziz lazzaro le leamon lean leander leandre leandro leano leart ledion ledun lee leeroy leevi
lega legawa leider leifur leiknir leke leland lembah lemon len lenin lenn lennart lennarth lennert lennon lenny lenon lenord lenwood leocadio leonce
leoncio leonel leons leontin leopoldo leordean leos ler lere less leszek levar levente levern levie levis levoslav lewis lex lian lias liban libardo
liberto libor lica lieven lige lilburn liljar lillard lim liman limar linberg lindar lindberg lindbergh lindell linden lini lino linton linwood lio
liridon lirim lirjan lisandro lish liston little littleton livingstone livio liviu ljosalfur ljotur ljubisa ljufur loan lode lodewijk loek loftur logi
lohit loic loke loki loney long lonzo lope loran lorcan lorenz lorik loring loris lorne lotfi lothar lott loui louka lourenco lovett lovre lovro lowie
loyal loyd luan lubomir lubor lubos luboslav luc lucca lucentiu luchino lucious lucky lucretiu ludek ludger ludo ludolf ludomil ludovic ludovicus
ludovit ludvik luej luhung luka lukasz lukita lukman luluh lulut lulzim lum lumir lundi lungile lurhur luster lute luter lutfan lutfi luthfi lutz luuk
luwar luwes luyanda luzius lwandile lyam lydell lyndon lyngar lynwood lytingur maanas maanav maarten macario macarthur macauley maceo macharia maciej
macs madalin madden maddox maddux madhav mads mael magne magngeir magni magnus mahdi mahesa mahfud mahir mahlon mahmut mahsun maicol maik maikol maina
maingi mairtin makai makan makara makau makhi makokha makori maks maksim maksimiljan maksur maksymilian makunga makuta makuu malachy malakai malaki
malcom male malik malio malte malthe mamadou maman manaaki manabu manaf manah manan manawa manbir mandla mandlakhe manford mani manley manly manning
manole mans mansfield manson mansurali mantas manthan manus maqsud maras marbjorn marcantonio marcelino marcell marchello marcial marciano marcin
marcio marcu marek mareks marel margana margarito margeir margrimur margus marguy mariadi mariano marias marijan marijon marino marinus mariusz marjon
markel markell markku marko marland marnix maron maros marques marquez marquis marquise marri marrion mars marsellius marsito marsudi martaka martana
martani marteinn martell martez marthen martial martijn martim martins marton martti marus marwata maryadi maryanto masao masar masika masinde
massinissa mat mate matei matej mateus mateusz matevz math matheo matheus mathews mathieu mathijs mathis mathys mati matic matiss matiu matjaz mato
matous mats matthaus matthijs matti mattia matts matus matyas mauno mauri maurilio maurin mauritz mauro maurus maurycy maverick mavuno max maxence
maxime maximiano maximiliano maximillian maximino maximus maxwel maxx maykol mayo mazlum mbithi mboya mbugua mburu mcarthur mcebisi mearl mecit medard
meelis mees mefarettin mehdi mehdiqulu mehman mehmed mehmet mehmetzahir meik meinhard meinolf meinrad mekhi mekkino mel melbourne melchior melchor
melichar melihcan melker melkior melkolmur melle melrakki melton melville melwin memili memphis menachem mengi menguc mensalder mentor mercer merdi
mergim merijn merkur merlin merlyn merrill merritt mert mertel merton mervyn merzuk meshack meshur messiah mestur mesut metehan methusalem metin
metinkaya metod metro metusalem mevlut meyvant mias micael miceal micha michal michel michelangelo micheletto michelotto michial michiel mickael micky
miel mieszko miguelangel miha mihael mihai mihail mihajlo mihaly mihels mihhail mihin mihkel mihnea miika mijo mik mika mikaere mikal mikayil mikeal
mikelis mikels mikhail mikjall mikkael mikko miklos mikolaj mikulas mikyas milan milas milay milburn mildinberg milford mills milorad milos miloslav
milosz milovan mimir minenhle ming-che ming-hui ming-hung ming-te ming-tsung minh minoru mio miodrag mir miran mirbadin mircea mirco mirko miro miron
mironshoh miroslav miroslaw mirsad misael mishat mislav mitesh mitica mitrut mituru mjollnir mjolnir mladen mlungisi modesto modris mogens mohamad
mohamed mohamedi mohammad mohamud mohand mohsim mojmir moli momanyi monis mont montel montrell moody mordechai moreno mori moric morits mosi mouloud
mounir mourad moussa mthokozisi mubariz mucahit mucellib muchiri muema mueni mufit mugambi mugendi muggur mugo mugur mugurel muhamed muhamet
muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadumar muhammadyasin
muhammadyusuf muhammadziyo muhammed muhammet muharrem muhip muhyettin muia muiruri mujur mukhwana mukramin muktedir mulele muli mulwa mulya mulyanto
mulyono mumbi mumo mumpuni mumtaz munene mungai muni munif muninn munyao munyoki murad murat muratcan muriithi murilo murimi murit murithi muriuki
murod murphy mursinin mursita murti musa musafet musau musee musembi muslim muslum mustafa mustafo mustapha mustika mustofa musyoka musyoki mutai
mutasim muthama muthengi muthoka muthoni muthui mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muxtar muzaffer muzekker
mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwezi mwikali mwiti mykel myrkjartan myrkvi mzamo nabil nacer nachiket nacho nacio nadir nae
nael nafii nagi nahashon nahuel naim najam najee najib nakif nakip naksh nakul nalar nam namiq namon nand nando nandor naoki naoto napoleone naradi
narcis narciso narcisse nardi narfi narji nas nasab naser nash nasim nasir nasiru nasrullah nassim nasuf nat natalio natan natanael nathen natiq
nattulfur naud naveen nayil nazario nazim nazir nazlim nazmi ndegwa nderitu ndirangu nduku ndung'u ndunge ndungu nduta nebih nebojsa necati necdat
nechifor necmettin needham neftali nehip neider neisti nejc nel nelio nello nelu nemanja nenad nenni neo neptunus nerim nery nesip nevio nevsal newell
newman newt nezihi ng'ang'a ngamia nganga ngari ngeni ngigi ngugi nhien nhlanhla nibaldo nicanor nicat nichifor nicholaus nicholus nicklas nicklaus
nickson nicky niclas nicoara nicodemo nicodemus nicodim nicolae nicolaie nicolaj nicolaus nicolo nicu niculita nicusor nicuta niek nihai niilo nik
nikanor nikau nikhil nikko niklas niklaus nikodem nikolaj nikolajs nikora niks niksa nikulas nile nilo nim nino nitesh nixon niyaga niyaz niyazi
niyilolawa njabulo njagi njall njenga njeri njeru njiru njogu njoki njoroge njue njuguna nnamdi noel noi nokkvi nolberto nolen noman nonni nonso
norberto norbey nori normann normunds norval norwood noud nout november novruz nrima ntimi nugraha nuhu numi nuno nunzio nural nurcan nuretdin
nurettin nuri nuriat nurkan nurlan nurmuhammad nuru nurulla nurullah nuyan nwabudike nyaga nyakundi nyamai nyambura nyana nyawira nyoman nyongesa
nzioka nzomo oakley oba obanijesu obe obinna ocampo ochieng octav octave octavian octavio octaviu odd oddbergur oddbjorn oddfreyr oddgeir oddi oddie
oddkell oddleifur oddmar oddsteinn oddur oddvar odhiambo odhran odin odis odkanli odongo oduor odus ofeigur offie oganer oge oget ogmundur ogooluwa
ogri ogulbas ogurata oguzman oisin oiva oivind ojas ojvind okanay okbay oke okechukwu okello okey okguclu okkas okoth okseven okta oktavius okto
oktovius okturemis okturk okumu okyalaz oladare oladimeji olaf olafur olakunle olan oland olanrewaju olansile olavi olca oldag oldrich oleg olegario
olen oley olfert olgeir olgerts olgierd oli olimpian olimpiu olivert oliviu oliwer oliwier olle olli olnir oloo olov olumorotimi oluoch oluwafemi
oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole olver olvir om omaca oman omari omarion omer omi omkaar omobobola omondi omotayo
omur onat ondieki ondolfur ondrej oneal onel onesmus ongay ongen onkar onni onofre onsal onuker onundur onur onurcan onursu onveer onyango opan opiyo
opung oqtay orange oranli orduxan oreste orfeus orgun orhan orie orik orinder oris orjan orlaugur orley orlin orlo orlygur ormar ormur orn orni
ornolfur orri orris ortak ortwin oruc orval orvar orvel orvil orvin orvis orxan oryurek osamu osbaldo oscar oskar oskari oskars osman osmo osogo ossi
ossian ossur osten osunleke osvald osvaldo osvalds osvaldur osvifur oswaldo oswin otabek otakar otavio otay otfried othel othmar otieno otkell otmar
oto otri ott ottar ottarr ottavio ottfried otti ottis ottmar ottokar ottomar ottone otur ouanes ouma oussama ove over ovid ovidio ovidiu ovila ovli
owe owens owino owuor oxar oymak oystein oyvind ozakan ozalpsan ozansu ozaslan ozbay ozbilek ozcam ozdal ozdil ozdogdu ozel ozerdinc ozertem ozger
ozgur ozinal ozkent ozkutlu ozlu ozokcu ozpinar ozsozlu oztek ozturk ozudogru ozy paavo padraigh page pai-han pai-hung pai-jui pai-lin pai-yen pai-yu
paiman paker pal palle palmar palmi pambe pamfil panagachie panait panca pandu panfilo pangeran pangestu panji pankrac par pardi paride parley parman
parmes parrish parth pasa paschal pascual pasi pasqual pastor patrek patrekur patrik patru patryk pau paul-gerhard paul-heinz paulino pauls pauric
pavao pavol paw pawel peader pearley pearse peer peeter pehlil pekka pelaji pelayo pelle pellegrino pentti pepijn per per-erik per-olof perkasa perley
pero perry pershing pertti petar peter-michael peteris peterson petre petri petrica petrisor petru petrus petrut petter petteri petur phelim phelix
phil philemon philipp philippe philo phuc piaras pierangelo piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo pierre-yves piersanti piet
pieter-jan pim pin-jui pinkney pio pirahmet pirmin pius pjetur placido pleas pleasant ples plesu plinio plummer po-wen pol polad polk pompeo pompiliu
pomponio poncio pontus popobawa porfirio posey praba prabawa prabowo prabu prakosa pranata pranav pranawa praneel pranit prasetya prasetyo pratt
pratyush pravoslav prayitna prayoga prayogo preben predrag premysl press priit prima primitivo primus prior prokop prosper prudencio pryor przemyslaw
puccio pumbaa punhan purl purwa purwadi purwanto putu qabil qadim qadir qalib qarin qasim qiyas qosqar quang quentin quinten quique quirino qulam qulu
rabah rabih rachid rachit radek raden radika radim radit raditya rado radomir radoslav radoslaw radovan radu raducu raduz raekwon rafal raffael
raffaele raffaellino rafid rafih rafiq rafn rafnar rafnkell raghav ragner raguel raharja raheem rahman rahmat rahmet rahn rahsaan rahul raiden raihan
raik raimo raimonds raivis raivo rajab rajko rakeem ralf-dieter ralf-peter rama ramadan ramadhan ramazan ramid ramil ramiro ramiz ramzi ranbir randel
randle randver rangga ranieri rannver ranveer raquan rares ras rashaad rashaan rashad rashawn rasheed rashid rashidi rasim rasmus rastislav rasul
rauno ravy rawiri ray rayaan rayan rayburn rayfield rayford raymon raymundo rayshawn razi razvan reason recep recepali redden redmond refik refugio
refur reggie reginal reginbaldur reginn regis regulo rehaan rei reifnir reijo reimar reimer reimund reinar reinel reiner reinhardt reinhart reinis
reino reksa relu remazan rembrandt remi remigio remo remy remzi renaat renan rendy rene reno rens renzo respati resulcan reto reubin rexford rexhep
rey reyansh reynald reynaldo reynar reynir reyr reza rezzak rhavi riad rian ricards ricci ricciotti richardt rickie ricky rico rida ridge ridwan rigo
rigoberto rihards rikard riku rino rinor rio risasi rishi risto riyad riza riziki rizki rizvan roan roar robbe robby roberts robin robley robt rocco
rochdi rochus rodgers rodrigue roe roel roeland rogelio rognvald rognvaldur rognvar rohan rohat rok rokkvi roko rolands rolant rolf-dieter rolf-peter
roll rolla romano rome romello romie romolo romuald romulo romulus ronal ronaldo ronan rondal ronin ronith ronnie ronny rono rony roope roque rory
rosamel rosant rosar rosberg rosenberg rosendo rosevelt rosinberg rosinkar rosinkrans rosman rosmann rosmundur rossa rostislav roswell rotich rouven
ruairi ruari rubani rubar rudecindo rudi rudolfs rudra rueben ruedi ruel ruffin ruffus rufino ruggero ruhiu ruhsat rui ruknettin runar rune rungo runi
runolfur rusen rush rushil ruslan rusman russel rutur ryder ryker ryland ryne ryohei ryosuke ryszard rza s'fiso saad saadat saban sabar sabas
sabastian sabatino sabettin sabih sabin sabri sadaka sadat saddam sadik sadiki sadiq sadittin saeberg saebergur saebjorn saei saelaugur saemann
saemundur saer saevald saevaldur saevar saevarr saevin safet safii safir sagcan sagit sahat sahin sahinbey sahir sahlar sahmar sahmettin said saidi
saiful saint saka sakari sakarias sakip sakir saksham sakti sal salah salami saleh sali salih salkin salman salmann salmar salohiddin salurbay salvar
salvi sam samaksh samandar samar samarth samesh sami samie samil samir sammy samo samsul samu samual samuli samurtay samwel samweli samxal samy sancak
sancar sandalio sandel sandile sandis sandri sandu sandur sani sanjar sanli sante santeri santiago santino santo santos sardor sargin saricabay
sarpkin sarthak sarvan sarvar sasa sascha saso sathvik satrettin saturnino satya sava savak saverio savion savki savni savon saxi saydam sayin sayrak
schley seaborn sean sean-paul sebastiaan sebastiao sebastijan sebastjan sebattin secme seda sedat sedrick sefi segismundo segundo seha sehamet seif
seifur seimur sekim selaheddin selatin seldon seler selim selmer sem semaj semender semir semsettin senad senan sencar seneca senkal senn senne senol
seosamh sep sepp seppe seppo seracettin serafeddin serafin serban serezli sergej sergey sergiu sergius serhatmehmet serkan serol servac server sesar
sesil setya sevdi seve sever severiano severin severino severo severt sevindik sevket seydo seye seyfulla seyfullah seyithan seymur sezal sezginbas
shaban shad shade shadrack shafter shahriyor shahzod shahzoda shamar shamsuddeen shan shane shaquan shaquille sharif shaun shaurya shawn shayne
sheamus shedrick shehu shekoni sheldon shemar sheng-hsiung shih-chang shih-ming shivansh shohei shohjahon shohrux shoji shon shota shyheim sibonelo
sibusiso siddharth side sidiq sidki sie siebe siegbert sieghard siegmar siegmund siegward siem sifuna sigbergur sigbert sigbjartur sigbjorn sigdor
sigfastur sigfinnur sigfrido sigfus sigge siggeir sighvatur sigjon siglaugur sigmann sigmar sigmundur signar sigri sigrikur sigsteinn sigtryggur
sigtyr sigur sigurbaldur sigurberg sigurbergur sigurbjarni sigurbjartur sigurbjorn sigurbrandur sigurd sigurdor sigurfinnur sigurgeir sigurgestur
sigurgisli sigurgrimur sigurhans sigurhjortur sigurjon sigurkarl sigurlas sigurlaugur sigurleifur sigurlinni sigurmann sigurmar sigurmon sigurmundur
sigurnyas sigurnyjas siguroddur siguroli sigurpall sigursteinn sigursveinn sigurvaldi sigurvin sigvaldi siim sijuade sil sila silli silver silvestre
silvestro silvian silviu silvo simao sime simen simi simion simiyu simmie simo simphiweyinkosi simpson sinan sinasi sincere sindre sindri sing sinica
sinisa sione siper sirac sirin sirnir siro sirus sirzad sittik sivar sivert sixi sixten sixto siyabonga siylihan sjafnar sjoerd skaer skaeringur
skafti skapti skefill skeggi skender skirnir skjoldur skorri skuggi skuli skuta slamet slavisa slavko slavomir slawomir slobodan smari smyrill
snaebjartur snaebjorn snaeholm snaelaugur snaer snaeringur snaevar snaevarr sneider snjoki snjolaugur snjolfur snorri soffanias sofiane sofonias sofus
sokmen sokrates solberg solbergur solbjartur solbjorn soleh solimann solmar solmundur soloman solon solvar solver solvi solvin somtochukwu sonad
sondre songurkan sonke sonny sophanias sophus soren sorin sorli sosimo sotaro soufiane soydaner soykut soyselcuk sozer spartakus sphiwe spoi spurgeon
squire srecko staffan stancu stanislav stanislavs stanko stapi starling starri steen stef stefaan stefnir stein steinar steinarr steinberg steinbergur
steinbjorn steindor steinfinnur steingrimur steini steinkell steinmann steinmar steinn steinolfur stelian stellan sten stepan stephane stephene
stephon stetson stevan stian stig stigur stijn stirnir stiven stjepan stojan stone stonewall stoney stormur storolfur sture sturla sturlaugur sturri
styr styrbjorn styrkar styrmir styrr suat suayp subhan sucaettin sudi suha sukri sukru sukur suleiman suleyman sulhi sumeyye sune sunel suphi surya
suvari svafar svafnir svali svan svanberg svanbergur svanbjorn svangeir svanholm svani svanlaugur svanmundur svante svanur svatopluk svatoslav svavar
svein sveinar sveinberg sveinbjartur sveinbjorn sveinjon sveinlaugur sveinmar sveinn sveinungi sven-erik sven-olof svenning sverre sverrir svetozar
svolnir swaleh syed sylvain sylvanus sylvere sylvio syrus szabolcs szilard szilveszter szymon taciddin tade tadej tadeusz tadhg taft tage taha tahir
tahj taichi taine taisto taj takatifu takuma tal talan talayer talen tali talib tallie talmadge talmage talon tama tamati tamaydin tanak tanay tanbay
tandogdu tandri tane taneli tangaroa tanguy tanhan tanimu tanir tanish tanpinar tansev tansig tanveer tanyolac tapani tapio tarak taranci tarfur tarik
tariq tariyel tarmo taro tartis tarzicius tasar tasdik taskan tasnim tassilo taswir tate tatsuo tatu taufan taufik tauno taurean taurus tavares
tavaris tavian tavion tavon tayaydin taygan taylak tayshaun tayyip teber tecimer ted teddie teddy teemu teerth teguh teitur tejas tejs tekbay tekecan
tekiner teksoy telemaco telim telly telman telmo temidayo temir temirhan temistocle temizkal temucin tenis tenvir teo teobaldo teodors teodosio teofil
teofilo teohari terance terell terje terlan tero teun teuvo tevin tevs tex teymur teymuraz teymurcin tezcan tezol thabani thabiti thad thaddaus thales
thando thanh theadore thedore theo theodis theodoor theodoro theodoros theophil theophile therman theron thiago thibault thibo thierry thies thijmen
thijn thijs thilo thompson thoralf thorben thorberg thore thorwald thos thuo thure thurlow thurman tiago tiarnan tibe tiberiu tibo tibor tiburcio
tichomir tiernan ties tigin tiit tijl tijmen tijn tijs til tilden tilen till tillman tillmann tilman tilmann tilo tim timbul timeo timm timmie
timmothy timmy timo timon timotei timotej timoteus timur timurtas tinal tindar tindri tindur tinni tino tirta tirtayasa tistran tivadar tiziano
tjaldur tjorfi tjorvi tobe tobiasz todor tofiq togan togrul toi toivo toker toki tokoz toktug tokunbo tolbert tolli tollie tolonbay tomasz tomaz tomie
tomislav tommaso tommy tomo tomori tomoya toms toney tonguc tonino tonni tonny tono tonu tony toomas toon topias topuz tor toralf torben torbjorn tord
torel torey torfi torgny torhan toriano toribio torquato torsten toshio toy trae traian transito traugott trausti travon trayvon tre trenten trevin
trevion trevon treyton treyvon tri tristian tristin triston troels trond trong trostan true trung tryggvi trystan tsubasa tsuma tsung-han tsung-hsien
tsung-lin tsung-ming tu tuan tugcan tugiman tugrulhan tugtas tukelalp tukufu tulio tullio tulun tumas tumer tumi tumkurt tunahan tunar tuncboga
tunckilic tung tunguc tuomas tuomo turabi tural ture turgut turkalp turkmen turlough turxan tutkun tuukka tuur tuyug tuzeer twan tycho tygo tylor
tymoteusz tyquan tyr tyree tyreek tyreese tyrek tyreke tyrel tyrell tyrese tyrfingur tyrik tyrin tyriq tyrique tyron tyshawn tzu-chen tzu-en tzu-hao
tzu-hsiang tzu-jui ubaldo ubbi uberto ubeydullah ucan ucbeyi uche uchenna uda udant udarsh uddi udo ueli uffe ugan uggi ugolino ugurkan ugurtan
ulakbey uldis ulf ulfar ulfet ulfgeir ulfkell ulfljotur ulftyr ulfur ulkudes ullrich ulrik ultan ulu uludag ulugbey uluman ulutay ulvi umang umar umay
umaya umid umman ummet umut umutcan unek unggul uni unlen unnamed unnar unnbjorn unndor unnsteinn uno unubol uolevi upik upkaar uraltay uranus urfan
urfettin urhan urijah urmas uros urs us usame ushan ushindi usiku usman usmon ustun utama utkarsh utkucan utz uwe uxi uygun uzbay uzer uzeyir uzsoy
vadim vafir vagn vahid vahittin vaino vakur valberg valbergur valbjorn valbrandur valdi valdimar valdor valeh valentim valentinus valer valere valerij
valerio valeriu valero valgeir vali valiant valid valmar valmundur valon valsteinn valter valtteri valtyr valur valves vander vapni vaqif vargin
varmar vasco vashon vasif vasil vasile vassilios vasyl vatnar vavrinec vaysal vazeh vebjorn vedant vedat vedran veer veeti vegard vegeir veigar veigur
veijo veikko veis veit vekell velaugur veli velitdin vello vemundur venancio venceslas vendelin veniamin ver verim verl verle verlin verlon verlyn
vermundur vernal verner verneri vero vesa vestar vesteinn vester vestmar vezat vicente vicentiu victoriano victorino vid vidadi vidal vidar vide
viesturs vifill vigfus viggo viglundur vigmar vigmundur vignir vigo vigri vigsteinn vigtyr vigur vihaan vikar viking vikingur viktor viktors vilberg
vilbergur vilbert vilbjorn vilbogi vilbrandur vilem vilgeir vilgot vilhelm vilhjalmur vilho vili viliam vilis viljami viljar viljem vilji viljo
villads ville villi vilmar vilmer vilmos vilmundur vilnis vilums viman vincenc vincentio vincentiu vincenzo vinicio vinicius vinjar vinko vino vinsen
vinton vinzenz viorel viraj virgel virgill virgle virman visar visarion visvaldis vit vitali vitalis vitazoslav vitezslav vitor vitus vivaan vjekoslav
vladislav vladislavs vlado vlaicu vlastimil voggur voicu vojtech voldemars volkan volker volkhard volkmar vollie volney volundur vopni vorm vottur
vratislav vratko vu vuqar vurgun vusal vusumuzi wachira wadi wafula wage wahab wahyu wainaina waino wairimu wakiman walfried walid walter waluyo
wamalwa wambua wambugu wambui wangari wangila wangui wanja wanjala wanjiku wanjiru wanjohi wannes wanyama wanyonyi wardaya wardell wardi warinder
warjas warji warre warsa warsita warta warwick wasis wassim watson watt wawan waweru wayde wayman waymon wazir weaver wei-ting wekesa weldon
wellington welton wen-chang wen-cheng wen-chieh wen-chin wen-chung wen-hsiang wen-hsien wen-hsiung wen-hua wen-lung wen-pin wenceslao wenzel wesonga
wess wessel westin wieland wieslaw wigbert wiktor wilber wilburn wilder wilford wilfredo wilfrido wilfried wilhelmus wiliam wilkie willaim willam
wille willfried willi williams willian williard willibald willibert willie willum willy wilman wilson wim windell winford winfried wing winton wira
wiremu wirt wisnu witold wladimir wm wojciech woldemar wolf-dieter wolf-dietrich wolf-rudiger wolfhard wolfram wong woodroe woodson worley wout wouter
wriddhish wridesh wu-hsiung wulf wycliff wycliffe wyman xalid xaliq xamis xanana xander xankisi xanlar xaver xavi xolid xosrov xudaverdi xudayar xudu
xzavier yaakov yacine yadiel yadigar yagin yagizkurt yagnesh yago yahia yahir yahsikan yahya yahyo yair yakobo yalazabay yalcin yalgin yaltirak yamid
yamin yan yandel yanick yanik yanis yanki yann yannic yannick yannik yannis yargi yasan yasattin yash yasin yasser yassin yassine yasuhiro yatan yatin
yavuz yaw yayak yazganalp yecid yee yeferson yehuda yeison yekda yelesen yen-ting yeneral yerko yerson yertan yesid yetisal yigit yildir yilma yilmaz
ylur ymir yngvar yngve yngvi yoan yoann yoel yoga yohan yohane yoichi yolal yonatan yonathan yonetmen yono yordan yoruc yosef yoshio yosuke youba
youcef younes young youri yousef youssef yrar yrjo yrkill yu-en yu-hsiang yu-hsuan yucelen yug yuki yumun yung-chang yunis yunt yunus yurdanur yurem
yurtguven yurttas yusif yussuf yusuf yuta yuvraj yvan zablon zac zacarias zackary zackery zahid zahir zahur zaid zaiden zain zaire zakaria zakarias
zakariyo zakary zakayo zakir zalan zaman zamfir zamin zamiq zamir zan zander zanis zashil zaur zavier zavion zayan zayd zayden zayne zayyan zbigniew
zbynek zdenek zdenko zdravko zeferino zehaan zekayi zeki zeljko zenas zende zennun zeno zenon zenzele zeynal zeynelabidin zeynulla ziedonis ziga ziggy
zigmund zihni zikmund ziya ziyaettin zlatko zoltan zophanias zophonias zoral zoran zsigmond zsolt zsombor zuba zubayr zufer zuhri zulgarni zvonko
zwatie`;

export const FEMININE_WORLD_NAMES = `
aachal aada aadhya aagot aahana aaliyah aanuoluwapo aarini aarna aashi aba abbey abbie abbigail abby abebi abela abelone abena abeni abha abigaili
abigayle abina abiye abosede abril acarkan achieng achsah acilay adaeze adal adalyn adalynn adamaris addie addisyn addy addyson adebukola adelasia
adelgunde adelia adelinde adell adelyn adelynn adenike adepeju adesewa adesua adetoke adetoun adhra adia adiela adila adilene adimu adison adline
adolfine adoracion adriene adrienn adrijana adunni advika adviye adweta adwoa adya adyson aedin aegileif aenne aesa afaq aferdita affie afia afife
afra africa afruza afua agbegim agca agla aglaia agnea agnesa agness agnete agnieszka agostina agripina agueda agusta agustina ahter aicha aideen aiga
aija aiko ailbhe ailish aina ainara aine aino ainoa airi aisha aishani aishling aisling aislinn aisyah aitana aiyana aiyanna aja ajda ajeng ajla ajna
ajoke akay akeelah akemi akgunes akinyi akise akmaral akosua akoth aksoy akua akumaa akumu akyildiz ala alabama alabezek alaina alani alanis alannah
alanta alara alaya alayna alaz alba alberte albertha albulena alcie alcira alda aldny aldona aldonza alea aleah alease aleena aleida aleisha
aleksandra alemsah alenka alesha alesia alessia aletha aletta alexandrea alexandria alexandrie alexus alexys alfa alfdis alfey alfhildur alfifa
alfonsina alfros alfrun alfsol algis aliana alicja alise alisik alisson alivia alix aliya aliyah alize alizee alja alka allana allean allena allie
alline allisson allyssa almasi almast almaz almedia almendra almina almudena almut almuth almyra alojzia alojzija aloma alondra aloyse alpha
alphonsine alrun altha altie altinbike altincicek alvena alverda alvilda alvine alwilda alwina alwine aly alya alycia alysha alyssia alyvia alzbeta
alzina ama amada amadea amahle amaia amaira amal amalija amandine amani amarachi amarilis amaris amaya ambar ambre amel amela america amey amiah
amilia amina aminatu amira amirah amiya amiyah amma ammie amoke amondi amope amparo amra amre amrita amruta amy-lee amy-leigh amya an anabela anaelle
anahera anahi anahis anaida anais analia anamaria anamika anargul anasa anastacia anastatia anastazie anastazja anaya anca ancuta anda andela andjela
andjelina andrada andrea andreea andreia andreja andrejka andrena andrina ane anel anemona aneta anete anezka angeles angelic angella anghelina angie
ani anice anie aniela anika aniko anina anisa anisoara aniya aniyah anja anjali anjelica anka anke ankica ann-britt ann-charlott ann-charlotte
ann-christin ann-christine ann-kathrin ann-kristin ann-louise ann-mari ann-sofi ann-sofie anna-karin anna-lena anna-liisa anna-lisa anna-luise
anna-marie annah annalena annalisa annamae annastacia anne-catherine anne-francoise anne-kathrin anne-katrin anne-laure anne-lise anne-rose
anne-sophie annedore annegret annegrete annekatrin anneke anneleen annelene anneli annelie annelies annelore annemette annemie annemijn anner annerose
annet annett anney annia annica annick anniina annija annika annikki annina annita annukka annunziata anona anouk ansora antionette antje antoaneta
antonela antonette antonieta antonija antra anu anunciacion anusha anuta anvi anyango anyi aoibheann aoibhin aoibhinn aoife apolena apolline apollonia
apolonia ara araceli aracely aradhana arah aral araminta aranka aranzazu arbjorg arbjort arcelia ardeth ardita areli arelia arely arey argie aria
ariadna ariane arianna arianne arietta arija arike arina arinbjorg arinola aripinar arisa aristita arizona arja arkie arla arlaug arlet arleth arletta
armahan armande armelle armenia armey armida arminda arminta arna arnaude arnbjorg arnborg arndis arnetta arnfinna arngunnur arnhildur arnika arnina
arnkatla arnlaug arnleif arnlin arnljot arnora arnros arnrun aroa aroha arora arra arrie arsael arsol artelia artemisa arun arunima arusi arveig
arvilla arvok arya aryana aryanna arziye arzu asake asali asatira asbjorg asborg ascension asdis ase asha ashan ashanti ashildur ashlea ashlene
ashling ashlyn ashlynn ashtyn asila asiri askatla askja asla aslaug asleif asliye asma asmini asmira asny ason aspen asros asrun assa assia assumpta
assunta ast asta astbjorg astbjort astdis asthildur astride astros astrun astveig asu asuka asuncion asvor ataahua atalia atanur atena ati atiena
atieno atinuke atiyye atla attie attracta aud aude audriana audrianna audrina aulikki aune aureliana aurilla ausma austra autumn avah averi averie
averil avunc awero awesi awhina axelia axelle axelma axenia aya ayan ayana ayanna ayasun aybet aycagul aycan aydar ayduru ayelen ayesha aygonenc aygul
aygun ayhan ayinke aykut ayla ayleen aylil aylin aylla aynilhayat aynimah aynur ayoka ayse ayseana aysel aysema aysenur aysevim aysu aysuna ayten
aytoz ayu ayulker ayyaruk azade azahar azahara azalea azalee azaria azariah azeneth aziza azize azra azucena azul azzie baaba babett baby badegul
bagdat baghyawati bahtinur baiba bailee bairbre balaxanim balca baldey baldrun baldvina balli bama banu bara barbel barbora barbro barica barkha
basriye baylee baylie beadie beata beate beatrijs beaulah bebba bediriye begga begim begona behiza belen belgizar belkize bena benedicte benedikte
benedita benek bengta benia benice benidikta benigna benna benney benta bente bentey benthe bentina bera beray berdie berengere bergdis bergen bergey
berghildur berglaug berglin berglind bergljot bergmannia bergny bergran bergrin bergros bergrun berit beriye bernadett bernarda bernardita berneice
bernhardine berniece bernodia berra berrin besarta besey besse beste bestla beta betania betha bethan bethann bethzy betina bettie bettyjane bettylou
beula bev beyhatun beyonce bezek bhanumati bhavani bhavika bhavini bhavna bhavya bhekisisa bhekizizwe bhekokwakhe bibiana bibisora bidayet bieke
bienvenida bilay bilginur bilha biljana bilkay bilkisu billie-jo bimala bina binay birben birdella birgid birgitt birgitte birgul birna birsan birta
birte birtha birthe birtie birtna biruta biserka bishakha bitten bitul bjargdis bjargey bjarghildur bjarglind bjarkey bjarklind bjarma bjarndis
bjarney bjarnhildur bjarnlaug bjarnrun bjarnveig bjarny bjartey bjartmey bjorg bjorgey bjorghildur bjork bjorney bjort blaedis blaey blanaid blanchie
blandine blanduzia blanka blathnaid blazena blerina blerta blessing blin blomey blossom bluette bobba bodil boel boga bogdana bogdis bogga boghildur
boglarka bohdana bohumila bohuslava bolatito boluwatife bonu borbala borgdis borghildur borgny borgrun bosibori bot bothildur botnia bouchra bozena
bozica bozidara bra braelyn braga braghildur brak branddis brandee brandusa branislava branka brea breana breann breanna breda breeda breege breffni
brendah breonna brianda brid bridgett bridgit brielle briet briget brigette brighid brigita briley brilyant brimdis brimhildur brimrun brinda brinley
brionna brisa bristol brit britany britny britt britt-mari britt-marie brittanie brittnay brittnee brittnie brittny brona bronach bronagh bronislava
bronwen bronwyn brooke brooklyn brooklynn bruna brunhild bruni brunilda bryanna brylee bryn bryndis brynhildur brynja brynlee brynny bryony buelah
buena bukurije bula bulah buna bunmi burcuhan bureyre burkney busara busisiwe busra busranur bylgja byrdie caddie cadence caetana caglar cahan cailin
cailyn cait caitlyn caitlynn caitriona cajsa caldonia caleigh cali calim calista calixta calleigh cambria camelia camisha canan candela candelaria
candelas candyce canfeza cannie canseven canur caoilfhionn caoimhe capitola cappie capucine caragh caridad carisa carleigh carli carlijn carly
carmenza carminho carolien carra carren caryl casiana cassie cataleya catalina catheriona cathern cathey cathrina cathriona catia catinca catrin
catrine catrinel caydence cayetana caylee ceara cecilie cecilija cecille cedide celena cemiyle cena centa centrine ceola cerasela cevale cevregul
ceyla ceylin ceyran cezara chaaya chaitaly chaka chakrika chaman chameli chana chanchal chandani chanel chanelle chaney chanez chanie chaniya channie
chante chantel chantelle charlee charlize charlott charlottie charlsie charolette charos charvi chasity chasmum chausiki chavvi chaya chebet chelangat
chelo chelsi chepkemoi chepkoech chepkorir cherelle cherith cherotich cherrelle cherrie cherryl cheryle cheryll chessie chestina cheyanne cheyenne chi
chia-ling chia-ying chiamaka chiara chidimma chimere chin-feng chin-lien china chinelo ching-i chinyere chipukizi chiraz chita chiu-hsiang chiu-yueh
chiyo chizoba chloie chrissie chrissy christa-maria christeen christelle christena christene christianne christl chun-mei chyna chynna ciaobella ciara
ciarra ciarrai cici cielo ciera cierra cihan ciji cilga cilla cilli cilly cimnaz cinta cinthia cinthya cintia cinzia cipriana cirkeline cisem citlali
citlalli citra claire claire-lise clare clarisa classie cleda clelia clella clemencia clemie clemma cleola cleone cleora cleta cleva cliffie cliodhna
cliona clodagh clora clorinda clothilde clotilde clyda clydie clytie codrina codruta coline colomba colpan columbia comfort concepcion concepta
concetta concha connie conny constanca constanza constanze contina coraima coralia corda cordella cordia cordie corean cori cornie corona corrie
cosima cosmina courteney courtney crenguta creola crescencia cressie crete crina cristiana csilla cuba cuheyna custodia cvetka cydney cyntha dace
daciana daeja dafina dafne dagbjorg dagbjort daggros dagmara dagmey dagny dagrun dahiana daiana daiga daija daijah daina dainess dairine daisha daisye
daja dajana daksha dalaja daldis daley dalili dalima dalla dallilja dalros damienne damini damjana damlanur damyanti dana danae daneen danelle daney
danhildur danijela danique danitza dannielle danuse danuta danyel danyell dariana darika darina darinka darja darling darlyne darta dary dasia davnet
dawne dayamai dayami dayana dayanara dayita dayse deandra deann dearbhail dearbhaile dearbhla deasia debbra deborrah debrah debroah deepa deetta deger
deha deicy deidra deirbhile deisy deja dejah delcie delfina deliah delina delisa dellar delle dellia dellie delois delpha delphia delsie delta dema
demi demi-lee demi-leigh dendy deneen denese deniis denine denisa denisha denisse denita derly derval dervilla dervla derya deryanur despina dessa
destany destinee destiney destini destiny devika dewi deyanira dezzie dhriti dia diah dianah dicie dicy dida didda didina dietlind dietlinde digna
dijana dilara dilcan dildora dilfeza dilhus dilja dilnoz dilnur dilsad dilsat dilsitan dima dimitrina dimmbla dimmey dimple dinda dionisia dipta dis
disa disella ditte divan divya diya diyora djuana djuna doa dobromila dobroslava dochia docia dogannur dogg dogun doina dola dollye doloris dolphine
domenica domhildur dominika dominique dominque domitila domnica domonique donata donatella doner donie donita doralisa dorathea dorathy dorcas dorcus
doretha dorey doriana dorien dorina dorinda dorit dorla dorle dorli dorota doroteja dorotha dorothe dorottya dorte dortha dorthe dorthey dosha doshia
doshie dosia dossie dounia dove dovie doyinsola draga dragana dragica drahomira drahoslava drauma draumey drema drifa drita drofn droplaug drott
drucilla dua dufa duha dumisani dumisile dumitra dumitrana duna dunja dunya dunyo duong durdica durdona durgadin durna durrusehvar dursadiye dusanka
duyen duyguhan dwan dymphna dympna dyrborg dyrfinna dyrleif dyrley dyrunn dzidra dzintra eadaoin earlean earlene earline earnestine eathel eavan eboni
ebonney ecaterina ecegul echo ecrin edaviye edda eddah edel edelgard edelmira edeltraud edeltraut edeltrud edhitha edil edilma edina edinah edit edite
edla edmonia ednah edona edra edrie edris eduarda eesha eeva efemia effa efil eftimia egedia egenur eggrun egla egzona ehrentraud eija eik eila eilish
eimear eimer eimhear einbjorg eindis einey einhildur einina einrun eir eira eiravati eirdis eirfinna eirika eirny eirun eithel eithne eivor ekaja
ekani ekanta ekantika ekiya ekta ela elamiye elba elcira elcy elda eldbjorg eldey eldlilja eldora eldrun elea elease electa eleina elektra elenborg
elenor elenora eleonor elfa elfi elfida elfriede elfur eliabeth eliana eliane elianna elida elien eliette elif elifnur eligia eliisa elin elina
elinbet elinbjorg elinbjort elinborg elindis eline elingunnur elinros eliona eliros elisabeta elisabete elisabetha elisaveta eliska elizabeta
elizabete elizbeth elize elizebeth ellamae ellar eller elley elliana ellin ellinor ellisif elma elmina elmire elmyra eloa eloah elodia elodie elois
elona elosy elouise els elsabet elsebeth elta elvan elvana elvi elvia elvie elvire elvy elwanda elza elzada elzbieta emal emaline emanuela emanuella
emanuelly ember embla emeliana emelie emely emer emeralda emese emilce emiliana emilianna emilija emilly emilse emina emine emis emma-louise
emmaculate emmah emmanuelle emmer emmy emperatriz emy ena encarna encarnita endah ene eneka enfes engilbjort engilros engla enika eniko eniola enith
enja enna enola enya eola eowyn eppie epsie era erbay erdmute erem eres ergul erin eris erla erlen erlene erlin erlinda erline ermine ernestina erva
ervaniye erykah erzsebet esengun eshana esi esila esim esja eslemnur esmanperi esmarelda esmee esmira esna esparta esperanza essence essi estefani
estefania estefany estela estera esteri estie estiva eszter eta etela etelka etelvina etha ethelene ether ethie ethna ethne ethyle etna etter eufemia
eufrosina eulah eulalia euna eunika eura eusebia eva-lena eva-maria eva-marie evalena evaline evalyn evalyne evamaria evangelista evanghelina evde
evelena evelia evelien eveliina evelin evelyn evelyne evelynn everline everlyne evette evfemia evgenia evi evia evija evlalia evon evrim ewa ewatomi
ewelina exa exie ey eybjorg eybjort eydis eyglo eyhildur eyja eyjalin eyleif eylin eyros eyrun eyveig eyvor ezgin fabia fabiana fabienne fabiola
fabrizia fadekemi faderera fadila fadile fadime fainche fairy faisa faizah faize falak falguni falon fanndis fanney fannlaug fannye farangiz farhiya
farhunnisa farida farijika fariza farzona fathonah fatigul fatiha fatima fatime fatinur fatma fatmanur fatmire fatuma fayize febe febi februn feden
fehintola fehmiye feliciana felicidad felicie felicitas feline felisa felista felister felistus felizitas fella fem fema femke fenna fenne ferahdiba
feraye ferhan feriel ferinaz fermuta ferny feruza feryas feyha feyzin fia fiamma fibikemi fidan fidaye fidelma fides fien fiene fifa fikayomi fildan
filipa filipia filippia filiz filofteia filomena finna finnbjorg finnbjork finnboga finnborg finndis finney finnlaug finnros finola fionnuala fiorella
firdevis fitnat fitore fitria fitriani fjalldis fjola fjolla flavia flavie fleda fleeta fleta floare floarea flonnie floor floortje florene florenta
florentina florentine floretta floriana floriane florica florine flurina folashade folda fonda fonn fortunata forum fotima fouzia fran franca france
franchesca francia francies francina francisquita francy franka fransiska frantiska franziska frauke frederika frederike frederikke freeda fregn freia
freja fresia freya freydis freyja freylaug freyleif frida fridah friedericke friedhilde friedl friedlinde frigg frona fronia fronie fronnie frostros
frusina fugen fuma fumiko fura gabel gabrielly gaby gaefa gaeflaug gaelle gaia gaida gail gaja gala galilea gambo ganga ganimete ganiye garima gasti
gauja gaurangi gauri gaurika gautami gauthildur gawati gayathri gaynell geanina gearldine geetika gefjun gefn geira geirbjorg geirdis geirfinna
geirhildur geirlaug geirny geirrun gelengul gelsomina gema gemma genesis genovefa genoveva genta gentiana georganna georgeann georgene georgiann
geralyn gerarda gerardine gerdi gerhild gerlind gerlinde germaine gerri gertha gertraud gertraude gertraut gesa gesare gesche gesine gestny gestrun
geta gethera getrude ghaliyati gherghina ghislaine gia giada gidget giesela gifty gigja gilma gilslaug ginette ginger gioia giorgiana girtha gisa
gisla gisley gislina gislinde gislny gislrun gislunn gisselle gissunn gita gitta gitte giuliana giuseppa giuseppina gizella gizem gjaflaug gladis
gladyce glendora glenys glinda glo gloa globjort glodis gloey gna goa godelieva godelieve gogo gok gokce gokperi goli goma goncafer gonul gordana
gorsev gozem grace gracelyn graciana graciela grainne grania gratiela graziella grazyna greca grecia greet gregoria grein gret grethe gretl gricelda
griet grieta grima grimey grimhildur grisel grit gro groa gua gudrun gudula gugu gugulethu guillermina gul gulay gulbani gulbeyan gulbiye gulce
gulcegun gulcin guldam gulder guldunya gulenay guler gulev gulfari gulfeza gulgen gulguzel gulhisar gulinaz gulkadin gullbra gulluhan gullveig gully
gulmira gulmisal gulnar gulnaz gulnaziye gulnur gulozge gulper gulsa gulsalin gulselin gulsen gulseref gulseren gulsevil gulsiye gulsu gulsum gultac
gulten gulter gulus gulustan gulxar gulzadiye gulzar gumma gun-britt gunay gunborg gunda gundel gundhild gundi gundula gunebakan gungoren gunhild
gunita gunn gunnbjorg gunnbjort gunnborg gunndis gunndora gunnel gunnella gunnfinna gunnhildur gunnjona gunnlaug gunnleif gunnrun gunnur gunnveig
gunnvor gunny gunsel gunta gunvor gurcuye gurli gurry gurten guusje guvercin guzey gwenaelle gwenda gwendoline gyda gyongyi gyorgyi gytta habiba
habibe hacile hadassa hadassah hadda haddy hadicha hadija hadiza hadjer hadrey hafbjorg hafborg hafdis hafey hafiza haflina hafny hafros hafrun hafsa
hafsat hafshah hafsteina haiba hailey hailie hajnalka hakonia haleigh halenur haley halima halina halisi haliye halla hallbera hallbjorg hallborg
halldis halldora halle hallgunnur hallkatla hallny hallrun hallveig hallvor hamima hamiyet hamsini hanako hanbiken hani hania hanife hanim hanja
hannabel hannchen hanne hanne-lore hannele hannelore hanney hanora hansa hansina hansultan harbinaz harinakshi harini harita harpa haruka haruko hasel
hasgul hashiki hasna hasret hassie hatice hatima hatin hauwa hava havali havse hawa hawehindi hayat haydee hayel haylee hayleigh haylie hayrunnisa
hazel hazelle hazine hazle heaven heba hedviga hedvika hege heide heide-marie heidelinde heidelore heidemarie heiderose heidrun heidy heike hekime
hekla helan heleen heli helina hella helle hellen hellena hellevi helma helmi helmtrud heloisa helvi hema hemal hemangini hemani hendrikka henife
henna henni hennie henny henretta henrika henrike hera heracleea herbjorg herbjort herborg herdis herlaug herlinda herlinde herma hermelinda herminda
hersilia hervor hessie hesti heva hezniye hicran hidaya hilah hilary hilayda hildah hildburg hildegard hildegart hildegund hildegunde hildibjorg
hildigunnur hildisif hildred hildur hilkka hillevi hilma hiltraud hiltrud himinbjorg hind hinet hinewai hinrika hinrikka hiral hjalmdis hjalmey
hjalmros hjalmrun hjalmveig hjalta hjaltey hjordis hjorleif hjorny hledis hlif hlin hlokk hodari hodd hogna holly holmbjorg holmdis hong honora horn
hortencia hortenzia hoskadem houda hrafna hrafnborg hrafndis hrafney hrafnhildur hrafnkatla hrafnlaug hrafntinna hraundis hrefna hreindis hrolfdis
hronn hrund hsin-i hsin-yu hsiu-chen hsiu-chih hsiu-chin hsiu-chu hsiu-chuan hsiu-feng hsiu-hsia hsiu-hua hsiu-lan hsiu-lien hsiu-ling hsiu-mei
hsiu-ying hsiu-yu hsiu-yun huban hubertine huda hugbjorg hugbjort hugborg hugdis hugljuf hugrun huguette hui-chen hui-ling hui-mei huia huld huldah
huldis huldrun hulya humaira humaiya humayra humeyra hunbjorg hundis huong hurican hurmet hurside huruyet husnuhal hvonn i-an i-chen i-ching i-chun
i-fei i-hsuan i-ting iara iasmina iben ibeth ibironke ibolya ica icey icha icie icimbike icy idabelle idamae idda ide idella idika idun iesha ieshia
ieva ifa ifeoma ifora ifunanya ignacia iida iiris ijaya ika iklim ikram ikshita ila ilah ilaria ilda ildes ildiko ildiz ilenia ilga iliana ilinca
ilkbahar ilklima ilma ilmur ilo ilona ilonka ilper ilze ima imane imani imany imara imene imge imke immaculate immy imo imona imrihan inara inaya
incifir inda indah indali indi india indiana indie indy ine inell inese ineta ing-britt ing-marie inga-britt inga-lill ingalill ingdis ingeburg
ingegard ingegerd ingela ingelise ingelore inger ingetraud ingetraut ingey inghildur ingibjorg ingibjort ingiborg ingifinna ingilaug ingileif ingilin
ingimaria ingimunda ingiros ingisol ingiveig ingrida ingried ingrun inguna ingunn ingveldur inka inken inkeri inmaculada insa insaf inta intan intizar
ioana ioanina iola iolanda ione ionela ionelia iosefina ir ira ireland iren iretioluwa iriana iridenta iridian irine irja irmela irmeli irmengard
irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irmy irpa irunn irva irya iryna isabela isabell isabelly isafold isalind isaline isamar
isaura isbjorg isdis ise isey isfold isha ishani ishanvi ishildur ishita isin isla islaug isleif islime ismey isol isold isolde isolina isra isrun
issol isveig ita itanya itzel itziar iulia iuliana iunn iustina iva ivah ivana ivanka ivanna iveta ivka ivona ivone iwona iyabode iyadunni iyana
iyanna iymona iza izabela izabella izabelle ize izel izetta izola izora jaana jacalyn jacey jackeline jackie jackline jacobine jacque jacquline
jacqulyn jadranka jadwiga jaeda jael jaelyn jaelynn jagrati jagvi jahi jaida jailene jailyn jaimee jakayla jakobina jaleesa jalisa jalissa jaliyah
jalsa jalyn jalynn jamalia jamie-lee jamie-leigh jamila jamiya jamya janae janaki janani janay janell janeth janett janiah janin janiya janiyah janja
janne janneth jannette janni jannie jannika january januja janya janyce jaqueline jara jarmila jarnbra jaromira jaroslava jarun jaruthip jasiri
jaslene jaslyn jasmijn jasminka jasmit jasmyn jasmyne jasna jaunita javiera jaycee jaycie jayda jayde jayla jaylah jaylee jayleen jaylene jaylinn
jaylyn jaylynn jazlene jazlyn jazlynn jazmine jazmyn jazmyne jeanetta jeanmarie jeanny jebet jecinta jedidah jeevika jekaterina jelagat jele jelena
jelita jelka jemma jemutai jenetta jenipher jenniffer jensina jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeraldine jerica
jerilyn jerilynn jerneja jerono jerop jerotich jerrica jerrie jerusha jeruto jeryl jesca jesenia jesica jessenia jessie jessye jesusa jet jetta jhalak
jhoana jil jimena jina jindriska jinnie jinthe jirina jitka jo joa joaquina jocelynn jodi jodie jodis jody joetta joette johana johanne joke jokla
jokulros jolan jolana jolanda jolanta jolanthe jolette jolien jolijn jolin jolina jonanna jonasina jonbjorg jonbjort jondis jondora joney jonhildur
jonida jonina joninna jonna jony jora jordin joretta jorgina jorja jorlaug jorunn josebina josefiina josefin josefine josefita joselin joseline
joselyn josette josiane josianne josiephine josipa joslyn josphine jossie journey jovana jovina jovita joycelyn joyline jozefa jozefina jozica judea
judit judita judyth jula julie julie-anne julieth julija julijana juliros julisa juna juniana justyna jutta juulia jytte kaaren kaarina kaat kaci
kadence kadijah kadinana kadri kaeja kaelyn kaelynn kahina kaija kailee kailyn kaisa kaiya kajsa kaleigh kalene kaley kaliyah kalla kallie kaltrina
kaluwa kalyn kamala kamaria kami kamilla kamilly kamma kamora kamya kana kandef kandi kandice kanesha kani kanisha kaori kapitola karama kardelen
karima karimah karis karitas karley karlijn karlina karlinna karo karolien karoliina karolin karolyn karren karri karsyn kartika karyme kasandra
kashish kashvi kasie kasiyah kaskazi kassidy katalina katariina katarina katarzyna katcha katelijne katelin katelyn katelynn kathaleen katherin
katherinne kathern kathey kathinka kathlene kathlyn kathrin kathyrn katia katica katie-louise katja katla katlyn katlynn katri katrien katriina
katrijn katrin katriona katty kaver kavya kaya kaydence kaylah kaylan kayleen kayleigh kaylen kaylene kayli kaylie kaylin kaylynn kazime kazuko keanna
keara kecia keena keesha keeva kefser keila keira keisha keli kelis kellee kelly kelly-anne kelly-marie kelsea kelsey kelsie kemuma kemunto kenia
kenisha kenley kennedi kenza kerime kerttu kerubo kesha keshia ketilbjorg keya keyla kezban kezia keziah khadidja khadija khadijah khalilah khanyisile
khloe kia kiana kiandra kianna kiara kiarra kibafupia kibibi kiddy kiera kierra kifaye kikelomo kiki kimber kimberely kimberlie kimora kimya kinaya
kindra kinga kinley kinsey kiojah kipepeo kirsi kirstie kirstine kirsty kisha kisima kismet kitan kiwara kiya kiyoko kizzy kjalvor kjersti kladia
klare klaudia klaudie klavdija klea klementina kleopatra kloe klothilde kolbjorg kolbra kolbrun koldis kolfinna kolfreyja kolgrima kolka koncagul
konkordia konny konul korinna korka kornelia kortney kosisochukwu kourtney kreszentia kreszenz kria kriemhild kristbjorg kristborg kristensa kristey
kristiana kristiane kristianna kristie kristiina kristjana kristjona kristlaug kristlin kristlind kristny kristolina kristros kristrun kristveig
kristvina kristyna krisztina kritika krysten krystin krystina ksenija kubran kuchanua kumiko kumral kumush kunigunda kunigunde kunkyi kutgun kutun
kveta kvetoslava kwamboka kweli kya kyara kylah kylee kyleigh kylene kylie kyllikki kyra kyrie laci lacramioara lada ladina ladislava ladli lady laela
laerke lahoma laia laika laila lailah lailati laini lais laisha lajita lakeisha laken lakendra lakesha lakeshia lakisha lakshmi lala lale lalita lalla
laly lan laney lanie laoise laora laquita lara-sophie larae laras larensina laretta larey lashanda lashonda lashunda lasonya lassie latanya latarsha
latasha latesha latifah latika latonia latonya latoria latosha latoya latoyia latrice latricia laufey laufhildur lauga laugey launa lauren laurentia
lauriane laurie laurina laurine lavada lavanya lavelle lavender lavenia lavera lavize lavona lavonda lavonia lavonne lawanda lawrencia laylah laylo
laze lea-sophie leafy leala leana leane leaner leanne leatha leatrice leen leidy leikny leilani leire leisa leitha lejla lekha lelar lella lemma lempi
lenah lene leni leocadia leokadia leoma leoni leonia leonor leontina leopolda leopoldina leopoldine leota lera lerze lesa lesana lesia leslee lesley
lesta letha leva levina lexus leydi leyla-katharina leyli leyre lezize lhanzey li li-chen li-chin li-ching li-chu li-chuan li-hsiang li-hsueh li-hua
li-ling li-mei li-yu li-yun liba liberty libia libni libusa libuse liceth licia liddie lidie lidija lidwina lidya lieke lien liene lies liesbet
liesbeth lieschen liesel lieselot lieselotte lieve lieze lif lifdis liga ligia ligita liisa lili liliana lilianna lilie lilija lilijana lilita lilja
liljana liljuros lill lillemor liller lillia lilliana lillianna lillie lilo lilou lilyana lilyanna limon lin linah linbjorg lind lindah linddis linde
lindis lindita lindsey line lineik liney lingny linh linhildur linn linna linsey lintang lioara lioba lipika liridona lisa-marie lisabet lisandra
lisanne lisbet lise-lott lise-lotte lisebet liselott liselotte liseth lissette listalin litha littie litzy liwia liya lize lizete lizeth lizz ljiljana
ljosbjorg ljosbra ljotunn ljubica ljubov ljudmila lo loa lockie loda loes lofn loftveig logey loice loida lokbra lolla lollie loma londisizwe londiwe
londyn lopa lorayne lore lorean loredana lorelai loreley loretto loriann lorrie lossie lot lota louana louane louann louanna louetta louisiana loula
louna lourdes lousie louvenia lova lovey lovina lovis lovisa loyce loyola luana luann luanne luara luberta lubica lubomira luboslava luce lucero
lucetta lucette lucija lucile lucindy lucrecia lucrezia luda ludie ludivine ludmila ludmilla ludomila ludovica ludwina luena luetta lufen lugenia
luigia luigina luisana luisina luitgard luiza lujza lukka lulah lular lulie luljeta lulla luminita luna lunna lupita lurana lurena lusia lusinda
lutgarde lutgardis lutgart lutie luvenia luvinia luvisa luzia luzie luzmira lya lydiah lydiane lydianne lykke lyla lylah lyna lyndia lynley lynn
lysiane maaike maaria maarit maartje maaya mabell mabil macarena macaria macel macey machelle maci macide macie macy madaha madalina madaline madalynn
madara maddison maddy made madelief madelynn madhavi madie madilyn madilynn madina madini madisen madisyn madleina madlyn madoa madora madyson maebell
maebelle maelle maelys maeva maeve mafalda maftuna magali magalie magaly magan magarete magdaline magdolna magen magga maggey magna magndis magnea
magnes magney magnhildur magnolia magnusina magny magret magrit mahali mahalie mahi mahigul mahika mahnaz mahter mahulena mai maida maidis maie
maighread maija maike maiken maila maimuna maimunah maira mairead mairin maisa maisha maisol maisy maite maivi maiya maj-britt maj-lis maja majani
majella majken majvor makaila makala makarena makayla makena makenna makenzie maksude malak malaya malea maleah malen malene malgorzata malhildur
maliah malika malin malissie maliyah maliza malla malle mallie mallory malou malu malwina mamen mammie manadis manca manel manerva manervia maney
manie manila manilla manja manola manuela manuelita manuella manuelle mara-julie maraea maralyn maranda marcelina marceline marcheta mardell mardis
mare maree mareen mareike mareikura mareile marela mareli marella marely marese marey margarett margarida margarite margaritha margaud margene
margeret margherita margita margitta margoth margreth margrethe margrett margretta margrieta margrit margrith margrjet margueritte margunnur margurite
maria-luise maria-theresia mariah mariane marianela mariangela marianita marica maricel maricela maricica maricruz marie-ange marie-anne marie-cecilie
marie-christine marie-claire marie-claude marie-france marie-francoise marie-helene marie-jose marie-laure marie-line marie-louise marie-luise
marie-madeleine marie-noelle marie-paule marie-pierre marie-rose marie-sophie marie-theres marie-therese mariechen marieke mariela mariella marieluise
marija marijana marijke mariko marilena marilla marilou mariluz marilynn marinda marine marinela marinella marinette marini marinka marioara mariola
marion marise marisel marisela marisol maristela marit marite maritta maritza mariuca mariuerla mariyah marja-leena marja-liisa marjaana marjana
marjanca marjani marjatta marjeta marjo marjona marjukka marjut marketta markita markrun marlana marlaug marleigh marlen marleny marlies marliese
marlis marlise marly marlys marlyse marnita marolina marolyn marry marsa marselia marselina marsibil marsilia marsy marte martika martine martirio
martta marusa marva marvel marwa maryam marylene maryline marylouise marylyn maryse maryvonne marzena masa masako maside massiel masume matea mateja
matie matta mattea matthea matthia matthilda matthildur mattiana mattie mattina matty mattye maua mauricette mavie maxima maya maybell mayerly mayme
maymie maynur mayra maysa mayte maza mazie mckayla mckenna mckenzie meabh meadow mechthild mechthilde mechtild mecide meda media medina medora meera
mefharet megane meggan megha meghana mehdiye mehin mehrigul mehrimoh mei-chen mei-chu mei-chuan mei-feng mei-hua mei-hui mei-lan mei-li mei-ling
mei-ying mei-yu mei-yun meibh meike meja mekhala mekkin melaha melanine melek meleknur melikkan melissia melkorka mellissa melros melul melvina
melvine mena menfeat menisan meral merba merche mercyline mereana meredith merel meret merete merethe meriem merike merim merita merja merlene merri
merry mertie merva merve mervi mery meryem meryeme meryl messiana mesude metha metka metrine metta mette mettie meveddet mevludiye mey meyhanim
meyransa mezide miah micayla michaele michala micheala michela michele mickie mie mieke miesha migdalia mihaela mihrab mihriye miia mikaelina mikaila
mikako mikala mikalah mikayla miki mikkalina mila milada milagros milana milcah milda miley milica milissa milkah milla millaray mille miloslava
milota milou miluse mima mimmi mimoza mimy mindi minervia ming-chu minibe minney minodora mintie mioara mirabela miracle miray mirdza mireia mirela
mireya miriah miriama mirian mirja mirjam mirjami mirjana mirlinda mirona miroslava miroslawa mirra mirriam mirta mirte mirtha mirthe mirtie miruna
miryam misra missouri mist mistie misuli mitali mitchelle mittie mitzy miya miyesser mjalldis mjallhvit mjoll mkarkara mnqobi moa modena modis modupe
moesha moey mofifoluwa mohini mohinur mohlaroyim mojca mojisola mojisoluwa momoko monalisa monicah monja monna monnie monserrat montserrat moraa
moradeke morayo morenike morgane moriah morine mork morolake mosinmileoluwa mossie mosunmola motunrayo moureen mourine moya moyosore mozell mozella
mrihani muarra mubetcel mubina mucevher muferrih mufide mugber mugdha muhima muhiye muhsina muireann muizza mujde mukbile mukrume mumtaze mumtoz munda
mundhildur mundina munezzer munisa muret mursalina musaffa musemma musfira mushtariy musila muskunaz muslima musure mutia muvahhide muveddet muxlisa
muzayyana muzdalifa mwamini mwanajuma mwanamisi mwasaa mya myah myla mylee mylene mylie myr myrra myrtha myrthe myrtis myrun nabila nadege nades
nadeschda nadeshda nadezda nadin nadja nafile nafula nahla naiara naide naima naimh nair naja najuma najwa naki nakisha nakita nalan naliaka nallely
nanami nandini nanie nanjala nanna nansy naoimh naoko naom naomh naomy narcisa narcissus narhanim narimane naringul nashipie nasiba nasra nastja
natacha natali natalia natalija natalja nataly natasa natascha natasja natasza natella nath nathaly nathari nathasha natosha nattsol nautica nawal
nayara nayaret nayareth nayeli nayely nayfa nayibe naz nazende nazi nazidil nazimet nazli nazlihan ndumiso nea nealie neasa nebiha necilal necva
nedjma nedra neelima neema nefaret nefiye neha neja nejdet nekesa nela nelah nelcy nelda nele nelida nelima nella nelsy nelya nena nenna neola neoma
neppie neptun nerea nereida neriban nermin nesfe neslinur neslisah nesrin nesrine neta nete netra neva nevada nevaeh neval neveah nevenka nevgin
nevise nevsale neyran neza nezengul nezize ngaire ngoc ngozi nia niamh niara nichelle nichola nichole nicol nicolasa nicoleta nicoletta niculina nidhi
nidia nidra nienke nieves nigar nigesa nigmet nihan niharika niina nika niki nikia nikita nikki nikol nikole nikolett nikolina nila nilam nilcan nilda
nili nilima nilufar nimakoah nimrat nini ninioluwa ninja ninna ninnie ninoska ninthe nira nirgul nirja nisa nisha nitara nives njala njola njozi
nkazimulo nkiruka nneka nobantu nobuhle noeleen noelia noeline noemie nohely nohora noirin nokulunga noleen nolia nollaig noma nomagugu nomalanga
nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nonhlanhla nonjabulo noora noortje nore noreta noretta norica norita notburga
nothando nott nour nova novella novi noxolo nozibusiso nozima nozizwe nqobizitha nuala nubar nubia nudret nula nura nuran nuray nurbanu nurda nurdeniz
nurey nurgil nurhayet nuria nurice nuriya nuriyet nurlana nurmelek nursan nurseda nurser nursim nurtac nurten nurul nurveren nury nusa nya nyaboke
nyah nyanchama nyasi nyasia nybjorg nyla nylah nynke nyoka nyoni nyota nyree nyuki oana obdulia obianuju oceane octa octaviana octavie oda odalis
odalys odda oddbjorg oddfreyja oddhildur oddlaug oddleif oddny oddrun oddveig oddvor odeline odika odile odina oeshi ofeliya ogechi ogmunda ogn ogus
ojasvi oktavia oktovia olafia olafina olajumoke olalla olar olasunmbo olavia olena olene oleta olevia olina olinda oline oliva olivine olly ololade
olrun oluchi olufunke olufunmilayo olus oluwakemi olveig olwethu oma omaira omaja omie omina omisha omobolanle omodunni omolabake omolara omosalewa
omotara omotola omotoun omowumi omriye omya ona oneta oney oni onie onnie onyinye oonagh opha opwonya orah orbrun orcin orene oreofe orfelina
orfhlaith orfiye orilla ork orka orlagh orlaigh orlaith orlena orma ormhildur orna ornella orpha orra orsolya ortansa ortrud ortrun orvokki osa osha
osiyo osk osp ota otelia otilia otilija otkatla otta ottilia otylie ouida outi oviya ovun owethu oxana oyenike oyindasola oysha ozana ozay ozbilge
ozdes ozella ozge ozgun ozioma ozlem ozpetek ozyurt pabla paca pacifica padma padmi padraigin pahal paige pairlee paisley paityn paivi paivikki paksu
pala paldis paley palhanna palhildur palin palina pallavi pallie palma palmey palmira palrun pamala pamelia panini panya pao-chu paoletta paralee
paramita paraschiva paris parlee parthenia pascale pascaline pascuala paskalia pastora patricie patricija patrisia patsy pattie patty paulica paulien
pauliina paulin pavani pavlina paye payten paz peace pearlene pearlie pearly pei-shan pekkan pembesin penina peninah pennie penny pepper peren perinur
peris perlita permelia permun pernilla pernille pesent petrana petrea petrona petronela petronila petrun petrunella petruta phanice pheobe phileine
philomene phylicia phyliss pi-chu pi-hsia pi-yun piedad pien pierina piia pilar pili pin-yen pin-yu pina pink pinkey pinkie piran piret pirjo pirkko
piroska pleun pluma polina pollie polona polonca pompilia pooja porsche porsha precious pria pricilla primitiva princess priscah priscila priscillah
prisha priska priya profira prudencia prudie puck puji puk puput purcek purificacion purity pushti puspa puti putri qaratel qiana qori queen quiana
quinter quinty qumru qushi raagini rabbiye rabea rabecca racha rachana racheal rachida rachita racquel rada radeke radha radhika radka radmila
radoslava radovana raegan raelyn raelynn raewyn rafaella raffaela raffaella rafia rafila rafney rafnhildur ragna ragnbjorg ragney ragnhild ragnhildur
rahab rahayu rahiye rahma rahmi raija raili raisa raissa rajata rajeshri rakide raksha raluca ran randalin randi ranka rannva rannveig raphaelle
rashida rasma ratih ratna rayana rayen rayhona rayla raymonde rayne rayyona reanna reatha rebekka rebihat reet refet regena regenia reginbjorg regitse
regitze regula rehema rehime reidun reingard reinhild reinhilde rejane reka rella remedios renada renea rengul reni renita renske resi ressie restu
retta rettie reva revza reyhan reyn reyndis reynhildur rezin rhian rhianne rhiannon ria rianna ricarda richelle ridhi rifkiye rigmor rihanna riikka
riina riitta rika rikey rikka rikke rikki rilla rillie rim rin rinda rini risper ritt ritva riya robertina robiya robjorg rocio rodah rodica roena
rofn rogn roise roisin rojnu roksana rolanda rolande rollande romaine romana romane romanita romina roni ronja ronke ronya roos roosa rosa-maria
rosalba rosalee rosalina rosalva rosann rosaria rosarie rosaura rosbjorg rosborg rose-marie rosel roselinde roselyn roselyne rosena rosenda rosey
roshildur rosia rosinkara rosinkransa roska roskva rosl roslaug roslin roslind roslinda rosmarie rosmary rosny rossana roswita roswitha rotraud
rotraut roxann roxelana roya roza rozalia rozalija roziya rozsa rubeyda rubiela ruby rubye rudite rufina ruhide ruhshona ruhugul ruie rukia rumaysa
rumeysa run runa rundis runhildur runny ruqayya ruqiya ruri rut ruta rute rutha ruthild ruxanda ruxandra ruza ruzena ruzica ryleigh rylie rym ryma
saanvi saar saara sabihe sable sachi saci sadao sade sadeti sadia sadiman sadina sadiye saebjorg saebjort saeborg saedis saefinna saehildur saelaug
saemunda saeny saeros saerun saesol saeunn saevor safia safina safinaz safiri safiya safta safura saga sahdiye sahigul sahil sahinder sahnaz sahnuray
sahra saida saige saire sakina sakura salbjorg saldis salena salima salimah salimet salin salina salka salma salny salomea salomey salsabila salud
salvor salwa samahat samanta samatha samiah samiha samina samira samiya samiyah sanaa sanai sanavber sanaya sanda sandrine sandy sanela sanije sanita
saniya saniyah sanja sanjuana sanjuanita sanna sanne sanni sannie santa santia santina sanur sanya sanziana saoirse sapa saphira sarabi sarafina
sarah-jane sarah-louise sarahi sarai sariah sarka sarlota sarmite sarrah sarvinoz sarya sasha saskia satia satomi satu saturnina saumu saumya saundra
sauti savana savanah savanna savannah saveta savilla sayali sayan saygin sayuri sazime scarleth scarlette seanan seaneen seanna sebigul sebla sebrina
secgul sedife sefania sefer sefiye segilola sehel sehreban sehza seija sejda selah selale selcan selcen selcuk selime selin selja selka selmin semat
semenica semine semra semrin semsinisa senia seniha sennur senora senta seona septi septima sera serafina serah seraina seref sereina serenity
serfinaz serina serine serma serman sernur serpil servinaz seselia sesilia sessa sesselia sesselja sessilia sevara sevcan sevdinar severina severine
sevgen sevginur sevican sevil sevim sevinc sevinch sevketfeza sevla sevsevil seyda seyhan seyyide sezen shae shahina shahnoza shakila shakira shalon
shalonda shameka shamika shanae shaneka shanell shanelle shanequa shania shanice shaniece shanika shaniqua shanita shaniya shante shantel shantell
shaquana shaquita shardae sharday sharde sharee sharen sharita sharman sharonda sharyn shasta shatara shauneen shaunna shavon shavonne shawana
shawanda shawnda shawnna shawnte shaylee sheilla sheillah shelbie shelby shelley shelva shelvia shelvie shenna sherita sherlyn sheron sherree sherron
sherryl sheryll sheyla shianne shiela shih-han shiloh shinead shira shirleyann shirlie shivani shona shonda shonna shpresa shqipe shravya shreya
shu-chen shu-ching shu-chuan shu-fang shu-fen shu-hua shu-hui shu-ling shu-mei shu-min shukrona shyann shyanne shyla sia sian sibille sibongile
sibusisiwe sibyl sidar siddie sieglinde siegrid siegried siegrun sien siena sienna sierra sif sigdis sigdora sigga siglinde sigmunda signa signe
signhildur signy sigrun sigurast sigurasta sigurbara sigurbirna sigurbjorg sigurbjort sigurborg sigurdis sigurdora sigurdrif sigurdrifa sigurey
sigurfinna sigurgeira sigurhanna sigurhelga sigurhildur sigurjona sigurlaug sigurleif sigurlilja sigurlin sigurlina sigurlinn sigurmunda sigurnanna
sigurosk sigurros sigursteina sigurunn sigurveig sigurvina sigyn sihawukele siiri silan silanur silfa silfrun silja silje silka silke silla sille
silondile silviana silvija sima simber similoluwa simina simisola simone simonetta simonia simphiwe simten sina sinaida sinda sindy sine sinead sini
sinikka sintija siobain sioban siobhain siofra siphesihle sirap siri sirivan sirje sirkka sirpa sirra sirriye sirry sisi siska sisko sissel sister
sita sithembiso siti siv siya sjofn skaidrite skolastika skugga skula skuld skulina skyla sladjana slava slavena slavica slavka slavomira smaranda
snaebjorg snaebjort snaeborg snaebra snaedis snaelaug snaeros snaerun sneha snezana snjaka snjezana snjolaug snorra snot socorro soffia sofi sofija
sohret sola solange solbjorg solbjort solborg solbra solbrun soldis soldogg sole soledad solene soley solhildur soliha solin soline solkatla sollilja
solma solmaz solny solros solrun solva solveig solvej solvey solvina solvita solvor somadina somer sommer sona sonata songul sonji sonnur
sophie-louise sophie-marie sophy soraia sorana soraya sorina sorine sos souad soumia sowande soykan soyler spela speranta spring ssu-yu stacy stana
stanca stanislava stanka stasia stefana stefani stefanija stefanny stefica stefka steina steinbjorg steinborg steindis steindora steiney steinhildur
steinlaug steinros steinrun steinunn steinvor stela steliana stellah steluta stepanka stephaine stephania stephany sterre stien stigrun stilla stina
stine stjarna su-chen su-chin su-ching su-chu su-lan subomi subutiye suci sudie sudiksha sugra suhani suheyda sukufe suleyla sultane sumarlina
sumarros sumayya sumerya summer sunay sunday suner sungara sunna sunnefa sunneva sunniva sunny susam susanita suse susen sussanne sussie suus suvi
suzan suzana suze suzer svafa svala svalrun svana svanbjorg svanbjort svanborg svandis svaney svanhildur svanhvit svanlaug svanros svava svea sveina
sveinbjorg sveinborg sveindis sveiney sveinhildur sveinlaug sveinros sveinrun sveinsina sveinveig svenja svetlana swala swantje swetlana syahrini
syble sydell sydnee sydni sydnie sylgja sylivia sylke sylva sylvaine sylvana sylvania sylviane sylvianne sylvie sylwia symone synnove syreeta sys
szilvia ta-tanisha tabea tabetha tabita tacnur tadeja tagangul taina taja takisha tala talibe taliyah tamala tamanna tamasa tamatha tambika tambra
tameka tamekia tamela tamia tamica tamie tamika tamilla tamisha tammie tammy tamu tamya tanesha tangela tangul tanika tanisha taniya taniyah tanja
tanmayi tanses tantri tanvi tanyu taraji tari tarja tarsha taru tashina tasvir tatia tatianna tatjana tatyana tatyanna tawana tawanda tawanna tawny
taya tayla tayyibe tea tecla teea teela teija teitny teja tekla teknaz tella tellervo telma telse temime tempie tena tenika tenisha tennessee tennie
tennille teodosia teofila teona tercan tere teresia teresiah terez tereza terezia terezija terhi terina terri terttu teuta texanna texas texie teybet
thabisa thabisile thandazile thandeka thandiwe thao thembeka thembekile thembile thembisile theodocia theola theres theresia theta thi thiare
thinhinane thora thresa thursa thuthukile thyra tia tiana tianna tiara tiarna tiarra tiberia tibra ticen tiegan tiera tierra tiesha tiia tiina tiiu
tilde tilla timea tinca tincuta tindra tineke tiney tinie tinna tinne tinnie tiny tira tirsa tirza tishie titi titilayo titin tiziana tjasa toccara
todda toka tola tolulope toluwanimi tomasa tomeka tomika tomris tomurcuk tonda tone tonicha tonja tonje tora torbjorg torfey torfhildur torill tosha
toshiko tota tovuz towanda toya tracey tracie tracy traude traudel traudl traute treacy treasa treasure treena trena tressie treva triin trilby trine
trini triona tripti tristana triveni triya tru trudel tryggva tryggvina tuana tudora tudorita tudosia tuere tugce tui tuija tula tulay tule tulia
tulin tunde turcan turcein turid turkan turknur turvi tutkucan tutu tuula tuuli tuulia tuulikki tuva tuzenur tyesha tyla tyra tzu-ching tzu-han ua
uberlinda ubika ucchal ucgul uchita udeera udyati uge ugla ujamaa ujunwa ulduz ulfa ulfdis ulfey ulfhildur ulfrun ulke ulkum ulla-britt ulle ulva ulya
uma umande umi ummahan ummahani ummuhan umoja umray umusan unal undina undine unique unjani unna unnati unnbjorg unndis unni unnur upadhriti upasna
upma ura urania urishilla urmi urper ursel ursina urska urszula urte urvashi urvi uschi usyi ute uyanser vacibe vada vagna vagnbjorg vaishnavi vajen
vaka valarie valary valbjorg valbjork valbjort valborg valda valerija valeska valey valhildur valija valinda valka vallary valny valorie valros valrun
valva valy vamakshi vanesa vanja vansha vanya var vara varenya varlik varsha varvara vasana vasatika vashti vassie vasudha vebjorg vecide vedhika
vedika vedis veera veerle vefia veig veiga vela velaug velda velia vella velta velva vena vendela vendula venera veneranda venessa venice venie venla
vennie veny veola verda verde verdell verdie vergie verlene verlie vernelle vernetta vernia vernita verona veronicah versa versie vertie vesna vessie
vesta veta vetrarros veva vezrife vibeka vibekka vicenta vicentia vicie vickey victoire victorine victory vicy vidhi viera vieroslava vif vigdis
vigdogg viggunnur vigny viivi vija viktoria viktorie viktorija vilborg vildane vilde vildis vilhelmiina villa villimey vilny vinaya vinbjorg vincenza
vinciane vineta viney vinie vinnie vinny vinsy violeta viorela viorica vira virag virdie virgia viridiana virpi visa visitacion viveka viviane vjollca
vladelina vladimira vlasta vlora voichita vonda vonetta voney vordis vreneli vrinda vrishti vritti vuokko vyanjana waceera wafae waida waimarie
wakeeta walburga waldtraut walentina walli waltraud waltraut waltrud wan-ting wani wanita warda warhi waridi waseme watika wava weddy weena wenche
wencke wende wendolin wenke wera whitley whitney wibke widisha widya wiebke wikitoria wilda wilfriede willene willia williemae willodean wiltrud winda
winnie winny winter wirda wishi wulan wuraola wynona xalak xanim ximena xiomara xiti xuan xumar ya-chu ya-hui ya-ling ya-ping ya-ting ya-wen yaa
yachana yadavi yadira yahaira yahsi yahvi yaiza yajaira yamile yamilet yamilex yamini yana yanara yanet yaneth yani yanina yanira yara yareli yaretzi
yaritza yasemen yasemin yashasvi yashawini yashica yashoda yashodhara yashvi yasina yasinta yasmina yasmine yasna yasti yauvani yazgul yazmin yda
yeimy yejide yekbun yen yeni yenifer yenny yeny yepelek yesenia yesica yesil yessenia yessi yessica yetunde yewande yfke yildiz yina yineth yinthe yja
ylenia ylfa ylfur ylja ylva ylvi ylvie yma ynja yocelyn yochana yolima yolonda yoselin yoshita yosma yousra yr yrja yrr yrsa ysaline yu-chin yu-fei
yu-feng yu-lan yu-ling yu-mei yu-tung yu-ying yucel yudy yueh-o yueh-tung yueh-ying yui yuli yulia yuliana yulieth yulisa yulissa yuly yumiko yun-fei
yung-ching yuni yunita yurani yurany yurdaser yuridia yurtseven yury yutika zada zadie zaenab zaharia zahfer zahnya zahra zahro zaida zainab zainabu
zaira zaitra zaituni zakhele zakiyaxon zaliha zalindra zamfira zamira zana zaniyah zansi zaraza zariah zarina zarna zaynab zdenka zdislava zebirce
zehnia zehra zehranur zejna zela zelaya zelha zelia zelie zeljka zella zelmira zelpha zemfira zemzem zenobia zenovia zenta zenzile zerafet zeride zeta
zetta zettie zevlude zeynep zeyno zhane ziba zibuyile zigrida zilfa zillah zilmil zilpah zilpha zina zinal zineb zinhle zinnura zinnure zipporah ziva
zizi zlatica zoa zoey zofia zofie zofija zohrehan zoie zoila zoja zona zoraida zorica zorka zsanett zsofia zsuzsanna zubeyde zuheyla zula zulaikha
zulbiye zuleyxa zulfa zulfuye zulma zumaridi zumre zumrud zunilda zuwena zvonka`;
