package lexicon

// GivenName returns the gender that a given name, folded, is mostly borne by:
// Unisex for names of both, and UnknownGender for words that are not in the
// lists, which are of common names in English-language news.
func GivenName(word string) Gender { return ClassOf(word).Gender() }

// FormalName returns the given name that a folded short form stands for, and
// other words as they are.
func FormalName(word string) string {
	switch word {
	case "bill", "will", "billy", "willie":
		return "william"
	case "bob", "rob", "bobby", "robbie":
		return "robert"
	case "dick", "rick", "rich", "ricky":
		return "richard"
	case "mike":
		return "michael"
	case "jim", "jimmy":
		return "james"
	case "joe":
		return "joseph"
	case "tom", "tommy":
		return "thomas"
	case "dan", "danny":
		return "daniel"
	case "dave":
		return "david"
	case "don", "donnie":
		return "donald"
	case "ed", "eddie", "ted":
		return "edward"
	case "ben":
		return "benjamin"
	case "bernie":
		return "bernard"
	case "chris":
		return "christopher"
	case "chuck", "charlie":
		return "charles"
	case "greg":
		return "gregory"
	case "jeff":
		return "jeffrey"
	case "josh":
		return "joshua"
	case "ken":
		return "kenneth"
	case "larry":
		return "lawrence"
	case "matt":
		return "matthew"
	case "nick":
		return "nicholas"
	case "pete":
		return "peter"
	case "phil":
		return "philip"
	case "ron":
		return "ronald"
	case "sam":
		return "samuel"
	case "steve", "steven":
		return "stephen"
	case "tim":
		return "timothy"
	case "tony":
		return "anthony"
	case "liz", "beth", "betty":
		return "elizabeth"
	case "kate", "katie", "kathy":
		return "katherine"
	case "sue":
		return "susan"
	}
	return word
}

var maleNames = []string{
	"aaron", "abdul", "abdullah", "abraham", "abu", "adam", "adolf", "adrian", "ahmad", "ahmed", "alan",
	"albert", "alberto", "aldo", "alejandro", "alessandro", "alexander", "alexandre", "alexei", "alexey",
	"alfonso", "alfred", "alfredo", "ali", "allan", "allen", "alvaro", "alvin", "amir", "anatoly", "anders", "andre",
	"andreas", "andrei", "andres", "andrew", "andy", "angus", "anthony", "anton", "antonio", "archie", "ari",
	"armando", "arnold", "arthur", "arturo", "asif", "augustus", "austin", "barack", "barry", "bart", "bashar",
	"basil", "ben", "benito", "benjamin", "bernard", "bernardo", "bernie", "bert", "bill", "billy", "bob", "bobby", "boris",
	"brad", "bradley", "brandon", "brendan", "brent", "brett", "brian", "bruce", "bruno", "bryan", "byron",
	"caleb", "calvin", "cameron", "carl", "carlo", "carlos", "cary", "cecil", "cesar", "chad", "charles", "charlie",
	"chester", "chris", "christian", "christoph", "christophe", "christopher", "chuck", "clarence", "claude", "clifford",
	"clint", "clive", "clyde", "cody", "colin", "connor", "conor", "conrad", "corey", "craig", "curt", "curtis", "cyril",
	"cyrus", "dale", "damian", "damien", "dan", "daniel", "danny", "dante", "darren", "darryl", "dave", "david", "dean",
	"denis", "dennis", "derek", "desmond", "dick", "didier", "diego", "dieter", "dimitri", "dirk", "dmitri", "dmitry",
	"dominic", "dominique", "don", "donald", "donnie", "doug", "douglas", "duncan", "dustin", "dwight", "dylan", "earl", "ed",
	"eddie", "edgar", "edmund", "eduardo", "edward", "edwin", "eli", "elias", "elijah", "elliot", "elliott", "elon",
	"elvis", "emanuel", "emil", "emilio", "emmanuel", "enrique", "eric", "erich", "erik", "ernest", "ernesto", "ernie",
	"erwin", "ethan", "eugene", "evan", "evo", "felipe", "felix", "ferdinand", "fernando", "fidel", "floyd", "francis",
	"francisco", "franco", "francois", "frank", "franklin", "franz", "fred", "freddie", "frederic", "frederick", "friedrich",
	"gabriel", "galileo", "gareth", "garry", "gary", "gavin", "gene", "geoff", "geoffrey", "georg", "george", "georges",
	"gerald", "gerard", "gerhard", "giacomo", "gianni", "gilbert", "gilles", "giorgio", "giovanni", "giuseppe", "glen", "glenn",
	"gordon", "graham", "grant", "greg", "gregg", "gregory", "guido", "guillaume", "guillermo", "gus", "gustav", "gustavo", "guy",
	"hamid", "hank", "hans", "harold", "harry", "harvey", "hasan", "hassan", "hector", "heinrich", "helmut", "henri",
	"henrik", "henry", "herbert", "herman", "hermann", "homer", "horace", "horst", "howard", "hubert", "hugh",
	"hugo", "humphrey", "hussein", "ian", "ibrahim", "ignacio", "igor", "imran", "isaac", "ismail", "ivan", "jack",
	"jacob", "jacques", "jake", "james", "jan", "jared", "jason", "javier", "jay", "jean-claude", "jean-luc", "jean-paul", "jean-pierre", "jeb", "jeff",
	"jeffrey", "jens", "jeremy", "jerome", "jerry", "jesse", "jesus", "jim", "jimmy", "joachim", "joao", "joaquin", "joe",
	"joel", "johan", "johann", "johannes", "john", "johnny", "jon", "jonas", "jonathan", "jorge", "jose", "josef",
	"joseph", "josh", "joshua", "juan", "jules", "julian", "julio", "julius", "jurgen", "justin", "karl", "keith",
	"ken", "kenneth", "kent", "kenny", "kevin", "khalid", "kirk", "kurt", "kyle", "lance", "larry", "lars", "laurent", "lawrence",
	"leo", "leon", "leonard", "leonardo", "leopold", "leroy", "lester", "lewis", "liam", "lionel", "lloyd", "lorenzo", "lou",
	"louis", "luc", "luca", "lucas", "ludwig", "luigi", "luis", "luiz", "luke", "luther", "mahmoud", "malcolm", "manuel",
	"marc", "marcel", "marcello", "marco", "marcos", "marcus", "mario", "mark", "markus", "marlon", "marshall", "martin", "marty",
	"marvin", "mathieu", "matt", "matteo", "matthew", "matthias", "maurice", "max", "maximilian", "mehmet", "melvin",
	"michael", "michel", "miguel", "mike", "mikhail", "milton", "mitch", "mitchell", "mitt", "mohamed", "mohammad",
	"mohammed", "muhammad", "mustafa", "napoleon", "narendra", "nathan", "nathaniel", "ned", "neil", "nelson", "nicholas",
	"nick", "nicolas", "niels", "nigel", "nikita", "nikolai", "noah", "noam", "norman", "octavio", "olaf", "oleg", "oliver",
	"olivier", "omar", "orlando", "oscar", "osama", "otto", "owen", "pablo", "paolo", "pascal", "patrick", "paul", "paulo", "pavel", "pedro",
	"perry", "pete", "peter", "phil", "philip", "philippe", "phillip", "pierre", "quentin", "rafael", "rahul", "raj", "ralph",
	"ramon", "randall", "randy", "raphael", "raul", "ray", "raymond", "recep", "reggie", "reginald", "rene", "reuben", "rex", "ricardo",
	"rich", "richard", "rick", "ricky", "rob", "robert", "roberto", "rod", "rodney", "rodrigo", "roger", "roland", "rolf", "roman",
	"ron", "ronald", "ronnie", "ross", "roy", "ruben", "rudolf", "rudy", "rupert", "russ", "russell", "rusty", "ryan", "salvador", "salvatore",
	"samuel", "saul", "scott", "sean", "sebastian", "serge", "sergei", "sergey", "sergio", "seth", "shane", "shaun", "shawn",
	"shinzo", "sidney", "sigmund", "silvio", "simon", "spencer", "stan", "stanley", "stefan", "stephane", "stephen", "steve", "steven",
	"stewart", "stuart", "sven", "tariq", "tayyip", "ted", "terence", "terrence", "terry", "theo", "theodore", "thierry", "thomas", "tim", "timothy",
	"tobias", "todd", "tom", "tommy", "toni", "tony", "travis", "trent", "trevor", "tyler", "ulrich", "umberto", "vernon", "victor", "vincent", "vincenzo",
	"vinny", "viktor", "vladimir", "volodymyr", "walt", "walter", "warren", "wayne", "wendell", "werner", "wilfred", "wilhelm", "will",
	"willem", "william", "willie", "winston", "wolfgang", "woodrow", "xavier", "yasser", "yuri", "yusuf", "yves", "zachary",
}

var femaleNames = []string{
	"abby", "abigail", "ada", "adele", "adriana", "agatha", "agnes", "aisha", "alana", "alexandra", "alexandria", "alexis", "alia", "alice", "alicia",
	"alison", "allison", "alyssa", "amanda", "amber", "amelia", "amy", "ana", "anastasia", "andrea", "angela",
	"angelina", "anita", "ann", "anna", "anne", "annette", "annie", "antonia", "april", "ariana", "arianna", "ashley",
	"astrid", "audrey", "ava", "barbara", "beatrice", "bella", "benazir", "bernadette", "bertha", "beth", "betsy", "betty", "beverly",
	"beyonce", "bianca", "bonnie", "brenda", "bridget", "brigitte", "britney", "brittany", "brooke", "camila", "camille", "candace", "cara",
	"carla", "carly", "carmen", "carol", "carole", "carolina", "caroline", "carolyn", "carrie", "cassandra", "catherine", "cathy",
	"cecilia", "celeste", "celine", "charlene", "charlotte", "chelsea", "cheryl", "chloe", "christiane", "christina",
	"christine", "cindy", "claire", "clara", "claudia", "colleen", "condoleezza", "connie", "constance", "cora", "corazon", "cristina",
	"crystal", "cynthia", "daisy", "daniela", "danielle", "daphne", "dawn", "debbie", "deborah", "debra", "delia", "denise",
	"diana", "diane", "dianne", "dilma", "dolores", "donna", "dora", "doris", "dorothy", "edith", "edna", "eileen", "elaine", "eleanor", "elena",
	"elisa", "elisabeth", "elise", "eliza", "elizabeth", "ella", "ellen", "elsa", "emily", "emma", "erica", "erika", "erin",
	"esther", "ethel", "eva", "eve", "evelyn", "faith", "fatima", "felicia", "fiona", "florence", "frances", "francesca", "frida",
	"gabriela", "gabrielle", "gail", "genevieve", "georgina", "geraldine", "gertrude", "gillian", "gina", "ginger", "gisele", "giulia",
	"glenda", "gloria", "golda", "grace", "greta", "gwen", "gwendolyn", "hanna", "hannah", "harriet", "hazel", "heather", "heidi", "helen", "helena",
	"helene", "helga", "hermione", "hilary", "hilda", "hillary", "holly", "huma", "ida", "ilana", "indira", "ines", "ingrid", "irene", "iris", "irma", "isabel",
	"isabella", "isabelle", "ivana", "ivanka", "jackie", "jacqueline", "jane", "janet", "janice", "jasmine", "jeanette", "jeanne", "jenna",
	"jennifer", "jenny", "jessica", "jill", "jo", "joan", "joanna", "joanne", "jocelyn", "jodie", "josephine", "joyce", "juanita", "judith", "judy",
	"julia", "juliana", "julie", "juliet", "june", "kaitlyn", "kamala", "kara", "karen", "karin", "karla", "kate", "katherine", "kathleen", "kathryn",
	"kathy", "katie", "katrina", "katy", "kayla", "kellyanne", "kelly", "kendra", "kerry", "kim", "kimberly", "kirsten", "kirstjen", "kristen", "kristin",
	"kristina", "lana", "lara", "latoya", "laura", "lauren", "laurie", "leah", "leila", "lena", "leslie", "leticia", "lillian", "lily",
	"linda", "lindsay", "lindsey", "lisa", "liz", "liza", "lois", "lola", "loretta", "lori", "lorraine", "louise", "lucia",
	"lucille", "lucy", "lydia", "lynn", "mabel", "madeleine", "madeline", "madonna", "maggie", "malala", "malia", "mandy", "marcia", "margaret",
	"margarita", "margot", "maria", "mariah", "marian", "marianne", "marie", "marilyn", "marina", "marine", "marion", "marjorie", "marlene", "marta", "martha",
	"mary", "maryam", "matilda", "maureen", "maxine", "maya", "megan", "meghan", "megyn", "melania", "melanie", "melinda", "melissa", "mercedes", "meredith",
	"meryl", "mia", "michaela", "michele", "michelle", "mildred", "miranda", "miriam", "molly", "mona", "monica", "monique", "muriel", "myra",
	"nadia", "nancy", "naomi", "natalia", "natalie", "natasha", "nicola", "nicole", "nikki", "nina", "nora", "norma", "octavia", "olga", "olivia",
	"oprah", "paige", "pam", "pamela", "patricia", "patty", "paula", "pauline", "peggy", "penelope", "phyllis", "polly", "priscilla", "rachel", "ramona", "rebecca", "regina",
	"renee", "rhonda", "rita", "roberta", "rosa", "rosalind", "rose", "rosemary", "roxanne", "ruth", "sabrina", "sally", "samantha",
	"sandra", "sandy", "sara", "sarah", "sasha", "scarlett", "selena", "serena", "shannon", "sharon", "sheila", "shelley", "sherri", "sherry", "shirley",
	"silvia", "simone", "sofia", "sonia", "sonya", "sophia", "sophie", "stacey", "stacy", "stella", "stephanie", "sue", "susan", "susanna", "susanne", "suzanne",
	"suzy", "svetlana", "sybil", "sylvia", "tamara", "tammy", "tania", "tanya", "tara", "tatiana", "taylor", "teresa", "tess", "thelma", "theresa", "therese", "tiffany",
	"tina", "tracey", "tracy", "trudy", "tulsi", "uma", "ursula", "valerie", "vanessa", "vera", "veronica", "vicki", "victoria", "viola", "violet",
	"virginia", "vivian", "wanda", "wendy", "whitney", "whoopi", "wilma", "winifred", "winnie", "yasmin", "yoko", "yolanda", "yvette", "yvonne", "zelda", "zoe",
}

var unisexNames = []string{
	"alex", "angel", "avery", "bailey", "blair", "casey", "charley", "dana", "drew", "frankie", "jamie", "jean", "jess", "jessie", "jody",
	"jordan", "kris", "lee", "logan", "lynne", "morgan", "nicky", "pat", "quinn", "reese", "riley", "robbie", "robin", "rory", "sam", "sammy",
	"shelby", "skyler", "sydney", "terri", "tyra", "val", "xi", "kai", "noel", "rowan", "ming", "wei", "yu",
}
