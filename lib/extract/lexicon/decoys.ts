/**
 * Words of news texts that look like those of a concept in the thesaurus and stand for something else: residents shelter
 * nobody, a research centre is no base, hosts of talks harbour nobody. What they hold is left out of what a sentence says.
 * Compared as in the thesaurus: by stems, "=" marking a form that counts just as it is written.
 */
export const DECOYS: readonly string[] = `
  =resident, =residents, =residence, =residences, =residential, =quarter, =quarters, =trains, =posted,
  centre for, center for, centre of, center of, research centre, research center, health centre, health center,
  medical centre, medical center, trade centre, trade center, community centre, community center, data centre,
  White House, House of, upper house, lower house, house speaker, guest house, =household, =households,
  television network, news network, social network, mobile network, rights network, aid network,
  host talks, hosted talks, hosting talks, host negotiations, hosted negotiations, hosting negotiations, host round,
  hosted round, hosting round, host meeting, hosted meeting, host summit, hosted summit,
  welcome ceasefire, welcome truce, welcome agreement, welcome deal, welcome announcement, welcome pause, welcome move,
  welcome decision, welcome talks, asylum seeker, asylum seekers,
  strike deal, struck deal, strike agreement, struck agreement, strike balance, struck balance, strike note, struck note,
  hunger strike, general strike, went on strike, go on strike, shutter down strike,
  exchange rate, stock exchange, exchange of letters, exchange of prisoners, exchange prisoners,
  jets entered, jets having entered, jets entering, jets enter, jets crossed, jets violated, jets violating, jets flew, jets flying,
  aircraft entered, aircraft having entered, aircraft entering, aircraft crossed, aircraft violated, aircraft violating, planes entered,
  planes having entered, planes entering, planes crossed, planes violated, planes violating, warplanes entered, warplanes violated,
  would not say how, would not say when, would not say where, would not say why, would not say more,
  post office, social media post, post on X, blow to, long run, fire brigade, fire department, fire engine,
  heart attack, panic attack, cell phone, control room, air traffic control, supply line, supply chain`
  .split(',')
  .map((one) => one.trim())
  .filter((one) => one !== '')
