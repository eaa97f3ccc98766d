import { stem } from '../../../text/stems.ts'

/**
 * Words that tell the same thing in a claim: spellings, irregular forms, near synonyms, countries and their adjectives.
 * A line is a family; a word belongs to one. Words that share a stem need not all be listed.
 */
const FAMILIES = `photo photograph picture image pic pix snapshot selfie photographer
video footage clip film filmed videotape movie
dead death die died deceased fatal fatality
kill killer murder murderer slay slain slaughter homicide assassinate assassination
shoot shot shooter gun gunman firearm rifle pistol gunfire handgun
bomb bomber explode explosion explosive blast detonate
nuclear nuke nuked nuking atomic
arrest detain detention apprehend custody
prison jail imprison incarcerate incarceration inmate prisoner
police cop policeman officer sheriff trooper
child kid children infant baby toddler boy girl minor
man guy male dude men gentleman
woman lady female women
mother mom mum
father dad daddy
grandmother grandma granny
grandfather grandpa
marry married marriage wedding wed spouse wife husband
car vehicle automobile truck
plane airplane aircraft jet airliner
immigrant migrant refugee immigration migration asylum alien
illegal unlawful illicit unauthorized undocumented
vaccine vaccinate vaccination immunization immunize jab inoculate inoculation
doctor physician
disease illness sickness ill sick ailment infection infect
coronavirus covid pandemic virus
money cash dollar fund funding
pay paid payment
cost price spend spent expense expensive
tax taxpayer taxation
buy bought purchase
sell sold sale
steal stole stolen theft thief rob robbery robber loot looter burglary
donate donation donor contribute contribution
job employment employee worker unemployment unemployed jobless
wage salary income earnings
company firm corporation corporate
store shop retailer
close closure shut shutdown
ban prohibit prohibition forbid forbidden outlaw
law bill legislation legislative statute
vote voter ballot election elect electoral poll
president presidential presidency potus
congress congressional congressman congresswoman lawmaker senator senate
governor gubernatorial
protest protester demonstrator demonstration rally march riot rioter
attack attacker assault assail
terrorist terrorism terror
muslim islam islamic moslem
christian christianity
jew jewish judaism
soldier troop military army
veteran vet
school classroom student pupil teacher
university college campus
drug medication medicine narcotic pill
marijuana cannabis weed
drunk drunken drank drink alcohol intoxicated
eat ate eaten food meal
hurricane storm cyclone typhoon
fire burn burnt blaze wildfire bushfire arson
flood flooding
earthquake quake
warming climate
dog puppy
cat kitten
house home mansion residence
hoax fake phony bogus false
real genuine authentic
email mail e-mail
say said quote quotation remark statement
claim assert allege allegation allegedly purport
announce announcement declare declaration
reveal disclose expose leak
show shown depict portray
find found discover discovery
make made create creation
build built construct construction
destroy demolish destruction
win won victory winner
lose lost losing loss
begin began begun start
end finish stop halt cease
increase rise rose risen raise grow grew grown growth
decrease decline drop fall fell fallen reduce reduction cut slash
large big huge massive giant enormous
small little tiny
wealth wealthy rich billionaire millionaire
poor poverty
world global worldwide globe international
country nation
america american usa
uk britain british
england english
europe european
russia russian
china chinese
mexico mexican
iran iranian
iraq iraqi
israel israeli
france french
germany german
italy italian
spain spanish
finland finnish
sweden swedish
norway norwegian
denmark danish
poland polish
ireland irish
scotland scottish
wales welsh
japan japanese
india indian
syria syrian
turkey turkish
egypt egyptian
canada canadian
australia australian
brazil brazilian
argentina argentine argentinian
cuba cuban
korea korean
vietnam vietnamese
thailand thai
philippines filipino philippine
indonesia indonesian
africa african
asia asian
ukraine ukrainian
greece greek
netherlands dutch
switzerland swiss
austria austrian
belgium belgian
hungary hungarian
portugal portuguese
haiti haitian
kenya kenyan
nigeria nigerian
somalia somali
libya libyan
sudan sudanese
ethiopia ethiopian
venezuela venezuelan
colombia colombian
lebanon lebanese
jordan jordanian
yemen yemeni
palestine palestinian
democrat democratic dem
republican gop
conservative rightwing
communist communism socialist socialism
nazi hitler
racist racism
gay lesbian homosexual homosexuality
transgender trans
abortion abort
rape rapist
pedophile pedophilia paedophile
kidnap abduct abduction
sue lawsuit
judge judicial court
investigate investigation investigator probe inquiry
accuse accusation
indict indictment
fraud scam
corrupt corruption bribe bribery
war warfare
weapon armed
song singer sing sang music musician
actor actress
write wrote written writer author
newspaper journalist reporter
play player game
phone cellphone smartphone iphone
plan planned
month monthly
year annual yearly
week weekly
day daily
january jan
february feb
march mar
april apr
june jun
july jul
august aug
september sept sep
october oct
november nov
december dec
first 1st
remove removal
ship boat vessel
injure injury wound hurt
rescue save
escape flee fled
hide hid hidden conceal
fly flew flown flight
drive drove driven driver
swim swam swum
sleep slept asleep
sit sat
stand stood
kneel knelt
meet met meeting
speak spoke spoken speech
think thought
know knew known
see saw seen
take took taken
bring brought
hold held
leave left
send sent
catch caught capture
teach taught
wear wore worn
throw threw thrown
break broke broken
choose chose chosen choice
hear heard
lead led leader
fight fought
stick stuck
strike struck
feed fed
bite bit bitten
freeze froze frozen
forget forgot forgotten
sink sank sunk
shake shook
ride rode
draw drew drawn
blow blew
swear swore sworn
tear tore torn
give gave given
get got gotten
keep kept
foot feet
tooth teeth
wolf wolves
knife knives
life lives live alive`

/** Family of each stem; stems in no family are absent. */
export const WORD_FAMILIES: ReadonlyMap<string, number> = readFamilies()

function readFamilies(): Map<string, number> {
  const families = new Map<string, number>()
  FAMILIES.split('\n').forEach((line, family) => {
    for (const word of line.split(' ')) {
      const key = stem(word)
      if (!families.has(key)) families.set(key, family)
    }
  })
  return families
}
