package names

import "strings"

// circles is how many groups of given names one word may be in: Alex is of Alexander and of
// Alexei.
const circles = 3

// groupsOf are the numbers, from 1, of the groups of given names that a key is in.
var groupsOf = func() map[string][circles]uint16 {
	m := map[string][circles]uint16{}
	n := uint16(0)
	for row := range strings.SplitSeq(givenNames+","+strings.Join(strings.Fields(alikeNames), ","), ",") {
		n++
		for w := range strings.FieldsSeq(row) {
			g := m[key(w)]
			for i := range g {
				if g[i] == n {
					break
				}
				if g[i] == 0 {
					g[i] = n
					break
				}
			}
			m[key(w)] = g
		}
	}
	return m
}()

// givenNames are groups of given names and their short and pet forms, and of forms of one name
// in the languages of one region between which officials' names are translated (Vladimir,
// Volodymyr). Names that only have a root in common (Ivan, John) are not of one group.
const givenNames = `william bill billy will willy liam, robert rob bob bobby robbie bert, richard dick rick rich ricky richie, james jim jimmy jamie, john jack johnny jon, joseph joe joey, jonathan jon johnny, michael mike mick mickey micky,
thomas tom tommy, anthony tony anton, antonio tony toni, andrew andy drew, david dave davey, daniel dan danny, edward ed eddie ted ned teddy eduard eduardo, edwin ed, edmund ed eddie, eduard ed edik edward, charles chuck charlie charley, christopher chris kit, christian chris, christine chris chrissy tina,
christina chris tina, stephen steven steve, benjamin ben benny binyamin, samuel sam sammy, samantha sam, matthew matt, patrick pat paddy, patricia pat patty trish tricia, nicholas nick nicolas nico, nicola nick nicky, alexander alex sandy alec alek sasha aleksandr alexandr oleksandr aliaksandr alyaksandr aleksander,
alexandra alex sandra sasha sandy aleksandra oleksandra, alexei alex aleksey alexey alyosha oleksii oleksiy aliaksei, albert al bert, alan al allan allen, alfred al fred alf, frederick fred freddy frederic friedrich fritz, gregory greg, geoffrey geoff jeff jeffrey jeffery, kenneth ken kenny, lawrence laurence larry,
leonard len lenny leo, ronald ron ronnie, donald don donnie, raymond ray, philip phil phillip, peter pete, timothy tim timmy, walter walt wally, wallace wally, gerald gerry jerry, gerard gerry, jerome jerry, jeremy jerry, jeremiah jerry, harold harry hal, henry harry hank hal, herbert herb bert, hubert bert, theodore ted teddy theo,
vincent vince vinny, victor vic, zachary zach zack, nathaniel nathan nate nat, nathan nate, joshua josh, jacob jake, joel joe, francis frank fran, franklin frank, frances fran fanny, eugene gene, douglas doug, dominic dom, dennis denny, clifford cliff, clinton clint, bernard bernie, bradley brad, bartholomew bart, arthur art,
archibald archie, abraham abe avi, augustus gus, august gus, gustavus gus, calvin cal, desmond des, ernest ernie, gilbert gil, howard howie, leslie les, lewis lew lou louis, louis lou louie, maurice morris, maximilian max, maxwell max, mitchell mitch, montgomery monty, norman norm, oliver ollie, oscar ossie, randolph randy, randall randy,
reginald reg reggie, roderick rod, rodney rod, rudolf rudy rudi, russell russ, sidney sid, stanley stan, terence terry terrence, tobias toby, valentine val, vernon vern, wilfred wilf, elizabeth liz lizzie beth betty eliza elisabeth libby bess, katherine catherine kate katie kathy cathy kathryn kay kitty cate, margaret maggie meg peggy marge margie greta,
susan sue susie suzy suzanne, susannah sue susie, deborah debbie deb debra, jennifer jenny jen, barbara barb babs, amanda mandy, rebecca becky, dorothy dot dottie dolly, eleanor ellie nell nellie, helen nell nellie, judith judy, kimberly kim, jacqueline jackie, jessica jess jessie, joanna jo, josephine jo josie, victoria vicky vicki tori,
virginia ginny, valerie val, theresa teresa terry tess, stephanie steph, sarah sally sadie, rosemary rose rosie, rosalind ros, roberta bobbie, priscilla cilla, penelope penny, pamela pam, natalie nat, nancy nan, molly mary, mildred millie, melissa mel, melanie mel, martha patty, marjorie marge, madeleine maddie, lucille lucy, louise lou,
lillian lily, laura laurie, isabella bella isabel, harriet hattie, gertrude trudy, georgina gina, florence flo, evelyn eve, emily em, emma em, edith edie, cynthia cindy, constance connie, charlotte lottie, caroline carrie carol, bridget bridie, beatrice bea trixie, angela angie, andrea andy, agnes aggie, abigail abby gail,
jose pepe, francisco paco pancho fran, manuel manolo manny, emanuel manny, ignacio nacho, guillermo memo, jesus chucho, eduardo lalo edu eduard edward, enrique quique, rafael rafa, alejandro alex ale, alberto beto, roberto beto, dolores lola, guadalupe lupe, concepcion concha, rosario charo, mercedes meche, consuelo chelo, luis lucho, santiago chago,
ferdinand ferdi, johannes hans johann, johan hans, heinrich heinz heini, josef sepp, franz franzl, franciscus frans franciskus, hendrik henk rik, cornelis kees cor, jacobus jaap koos, pieter piet, wilhelm willi willy, wilhelmus wim willem, gerardus gerrit, matthias matt, andreas andi, sebastian seb bastian, dietrich dieter, ulrich uli, wolfgang wolf,
giuseppe beppe peppe, giovanni gianni nino, luigi gigi, francesco franco cesco, domenico mimmo, salvatore toto, antonio antonino nino, vladimir volodymyr uladzimir vova volodya wladimir wlodzimierz, sergei sergey serhii serhiy siarhei seryozha syarhey, dmitry dmitri dmytro dima dzmitry dimitri dimitry, nikolai nikolay mykola mikalai kolya,
mikhail mykhailo mikhailo misha mihail, mihails mikhail, andrei andrey andrii andriy andrej, evgeny yevgeny yevgeni evgeni yevhen yauhen zhenya, pavel pavlo pasha pavlyuk, pyotr petr petro petya, ivan vanya, ihor igor, oleh oleg, konstantin kostyantyn kostya kastus, vasily vasyl vasili vasya, grigory hryhorii hryhoriy grisha, yury yuri yurii iurii jurij juri,
boris borys, denis denys, maxim maksym maksim, anatoly anatolii anatoliy tolya, vitaly vitalii vitaliy, vyacheslav viacheslav slava, vladislav vladyslav slava, yaroslav slava, stanislav stas, valery valerii valeriy valera, arkady arkadii, gennady hennadii hennadiy gena, leonid leonyd lyonya, roman roma, timofey tymofii, nikita mykyta, filipp pylyp, stepan styopa,
elena yelena olena lena helena, anna hanna anya ganna, ekaterina yekaterina kateryna katya katerina, natalia natalya nataliia natasha, irina iryna ira, svetlana svitlana sveta, tatiana tatyana tetiana tanya, maria mariya masha, olga olha olya, yulia julia yuliia iulia, galina halyna galya, ludmila lyudmila liudmyla lyuda, sofia sophia sofiia sonya, daria dariia dasha,
xenia ksenia kseniia, lyubov lubov liubov lyuba, nadezhda nadiia nadya, zinaida zina, georgi georgy georgii georgiy heorhii gosha, erlan yerlan, erzhan yerzhan, irakli iraklii, mohammed mohammad muhammad muhammed mohamed mohamad muhamad mahomed muhammet`

// alikeNames are other given names, each its own: two given names of these tables are two
// names, though few letters are between them.
const alikeNames = `adam adrian agatha alain alan alana albin alicia alina alma alvaro amalia amelia amina amir amira anders andre andrea angel angela angelo anita anja anka antje ariel arno arnold arthur arturo astrid axel
bella bernd berta birgit bjorn boris brenda brian bruno camilo camila carina carl carla carlo carlos carmen cecil cecilia celia cesar clara claude claudia claudio clara colin conrad corina cristian cyril dario daria darius delia diana diego dina dinara dino dora doris dora
edgar edita eduarda elena elias elina elisa ella elsa elvira elvis emil emilia emilio emma enzo erica erik erika ernesto erna esther eva fabian fabio farid farida fatima felix fernanda fernando fiona flora florian frida gabriel gabriela georg gerda gina gino gloria greta guido gustav hana 
hans harald heidi heike heiko helga helge helmut hector hugo ilan ilona ilse ines inga inge ingo iris irma isaac isabel ismail ivana ivo ivan jan jana janek janina jarl jens joan joana joao johan john jon jonas jordan jorge jorg juan juana juergen jules julia julian juliana julie julio julius karen kari karin karina karl karla karolina katja
kirsten kirstin klara klaus knut koen kurt lana lara lars laura lauro leah lea lena leon leona leonora liam lidia lina linda lisa livia livio lorena lorenzo loris lothar lucas lucia lucian luciano luis luisa luke lukas magda manfred manuela mara marc marcel marcela marcelo marco marcos marcus maria marian mariana mario marina marino marion marisa marit marius mark marko
marta martha martin martina marvin mary mateo mattia maura mauro maya mila milan milena milos mina mira mirko mirjam moira mona monica nadia naomi nadir nadira nazar nasir nazir nina nora norma olaf olga oleg olav olivia omar osman otto ottavio paola paolo paul paula paulina paulo pavla pedro petra pia pierre rachel radek rafal raisa ralf ralph ramon rana raul renata renato renee rita rico
roland rolf romeo rosa ruben ruth sabina sabine saida samir samira sandro sara saul selma serena sergio silva silvana silvia silvio simon simona sofie sonia stefan stefania steffen sven sylvia tamar tamara tanja tara teresa thea theo tina tito tobias tomas ulla ulf ursula uwe vera verena vito vittorio vivian wanda werner wim yann yvan yves yvette yvonne zoe zora
akira akihiro akiko aiko atsushi ayako chika daisuke eiichi eiji fumiko fumio goro hajime hanako haruka haruki haruko haruo hideki hideko hideo hiroki hiroko hiromi hiroshi hiroto hiroyuki hisako hisashi hitoshi ichiro isamu isao jiro jun junichi junichiro junko kaori kazuo kazuko keiichi keiji keiko keita ken kenichi kenji kenta kenzo kiyoshi koichi koichiro koji kumiko kunio makoto mamoru
mariko masaki masako masao masaru masashi mayumi megumi michiko mieko mika miki mikio minoru misaki mitsuko mitsuo mizuho nao naoki naoko naoto nobuko nobuo noboru norio noriko osamu reiko rieko ryo ryoko ryota ryuji saburo sachiko satoshi seiichi seiji seiko shigeru shinichi shinji shinya shiro shizuko shoichi shoji shun shunichi susumu tadao tadashi taichi takako takao takashi takeo takeshi
taku takuya tamotsu taro tatsuo tatsuya tetsuo tetsuya tomoko tomomi tomoya toru toshiko toshio tsutomu wataru yasuko yasuo yasushi yoichi yoichiro yoko yoshiko yoshio yoshiro yuichi yuichiro yuji yuka yuki yukiko yukio yuko yumi yumiko yuriko yutaka
abdulla abdulaziz abdulhamid abdulkarim abdullah abdulrahim abdulrahman abdulwahab abdulwahid adel adil adnan ahmad akbar akmal akram ali alisher altynbek anwar anvar aqil asad ashraf askar aslan aslam atif aybek azam azamat aziz aziza azizbek bahodir bahrom bakhtiyor bakhtiyar bashar bashir bekzod botir bobur daler daniyar daulet davron dilshod eldar elmira emomali erbol ermek farhad farhod faruk fahad fahd faisal faysal
farrukh firuz gulnara gulnora habib hadi hafiz haider hakim hamid hamza hani hasan hashim hassan hilal hisham husam hussein ibrahim ihsan ikrom ilhom imad imran iqbal islam islom ismoil jalal jalil jamal jamil jamila jamshed jamshid javad javed javlon jasur kadyr kamal kamil kamila kanat karim karima khalid khalil khaled komil kubanychbek latif leyla lutfi madina mahdi mahmud majid malik manas mansur marat marwan
masud mirza muhsin mukhtar munir murad murat musa mustafa muzaffar nabil nadim naim najib nasser nawaf nawaz nodir nuri nurlan odil oybek parviz qasim rahim rahman rashid rashad ravshan rashida raza rustam sabir sabri sadiq sadyr said saif salah salih salim salima salman samad sami sanjar sardor shamil sherali sherzod suhrob sultan tahir tariq temur timur tolib ulugbek umar umid usman wahid wali walid
yasin yasir yusuf yunus zafar zahid zahir zaid zain zaki zakir zarif ziyad zubair
aibek aidar aidos alibek almas amangeldy arman asylbek azat baurzhan berik bolat darkhan dastan dauren erik ermek galym gani kanat kuanysh marlen maulen medet mirzhan nurbek nurzhan oraz ruslan sabit saken sanat serik tulegen yerbol
aigul ainur aisulu akmaral aliya asel ayman dana gulmira gulnar kamshat madina moldir raushan saule zarina zhanar zhanna zhansaya`
