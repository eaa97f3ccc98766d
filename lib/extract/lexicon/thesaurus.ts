/**
 * Words of English news that stand for one another when a text tells who did what in a conflict, and what was said of
 * it. Statement disputes name a concept by any of its words; a page may use another. Words are compared by their stems,
 * expressions word by word with articles and possessives left out, so forms that share a stem are listed once; "=" marks
 * a form that counts just as it is written. The first word names the concept.
 */
const concept = (list: string): readonly string[] =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

export const THESAURUS: readonly (readonly string[])[] = [
  ...hitting(),
  ...answering(),
  ...bordersAndRights(),
  ...givingRoom(),
  ...saying(),
  ...ending(),
  ...fighting(),
]

function hitting(): (readonly string[])[] {
  return [
    concept(`attack, descend on, descended on, set about, charge at, rush at, rushed at, laid into, lay into, assault, raid, strike, struck, storm, stormed, offensive, onslaught, aggression, ambush, bombard,
      pound, shell, shelling, =targeted, =targeting, =targets, fall upon, fell upon, fallen upon, fire, firing, gunfire,
      shooting, overrun, overran, operation, set upon, lash out, lashed out, =hit, =hitting, blow, blitz, hostile act, swoop`),
    concept(`open fire, first move, made first move, moved first, cast first stone, threw first punch, first bullet, first bullets,
      first volley, first salvo, opened up on, opened up with, opened up from, opened up at, opened up along, shot at first, fired at first, fired upon first, fired on first, came under fire first, kick off, kicked off, set ball rolling, started shooting, started firing, started shelling, lit fuse,
      lit match, shells came first, fired initial, fire opened, opening fire, =fired on, =fired at, =fired upon, =firing on, =firing at, =firing upon, start firing,
      start shooting, begin firing, begin shooting, begun firing, began firing, began shooting, fire first, shot first,
      shoot first, first shot, first shots, first blow, reach for weapons, took up arms, initiate fire, initiate firing,
      initiate gunfire, initiate shooting, resort to firing, resort to fire, went on attack, go on attack, goes on attack,
      went on offensive, attack first, strike first, struck first, let fly, began hostilities, started hostilities,
      were attackers, was attacker, was aggressor, were aggressors, being aggressor, pulled trigger, drew first blood,
      turned guns on, trained guns on, let loose on, first to fire, first to shoot, first to attack, start fight,
      picked fight, started it, began it, use weapons, using weapons, start clash, start battle, start war, start hostility`),
    concept(`begin, set ... off, setting ... off, start, initiate, =launched, trigger, spark, ignite, set off, =setting off, touch off, instigate, commence, began, begun, =led to, leading to, lead to, set in motion, =precedes, =preceded,
      start off`),
    concept(`airstrike, bombs fell, bombs fallen, fall of bombs, raid from air, bombed from air, come from air, came from air, drop ... bombs, sent ... planes, send ... planes, from sky, from skies, =bomber, =bombers, drop from air, air offensive,  air strike, air raid, aerial bombing, aerial bombardment, aerial attack, aerial strike, aerial raid,
      drone strike, drone attack, air attack, bomb, fighter jet, warplane, =jets, =jet, aircraft, =planes, missile,
      bombing raid, bombing run, aerial assault, air assault, sortie, aerial incursion, air incursion, air operation`),
    concept(
      '=explosion, =explosions, bomb blast, blast, explode, detonation, detonate, loud bang, =bang, =bangs, blew up, =boom, =booms',
    ),
    concept(`aim at, man they wanted, man wanted, were after, was after, they wanted, crosshairs, after whom, hoped to kill, wanted to kill, wanted dead, gunning for, meant to kill, in sights, cross hairs, =targeted, =targeting, =target, go after, went after, going after, =aimed, =aiming,
      eliminate, assassinate, =meant for, quarry, hunt, intended, take out, taking out, sight`),
  ]
}

function answering(): (readonly string[])[] {
  return [
    concept(`retaliate, debt repaid, repaid debt, debt paid, paid debt, getting their own back, got own back, get own back, hitting back for, answer for, scores to settle, score to settle, settling of accounts, even score, evened score, comeuppance, requital, pay for, paid for, paying for, like for like, pay ... back, paid ... back, settle accounts, requite, =repay, =repaid, made pay, make pay, eye for eye, get back at, getting back at, punitive, return favour, retaliation, retaliatory, reprisal, revenge, avenge, vengeance, retribution, tit for tat, payback,
      settle score, settling score, get even, pay back, paid back, retributive, vengeful, exact price, in return for`),
    concept(`answer, brick with stone, brick ... stone, stone for brick, bricks with stones, gave as good, give as good, force with force, teach ... lesson, taught ... lesson, rolled back,
      turned back, stood up to, saw off, see off, sent ... packing, hurled back, flung back, beat ... back, beaten ... back, threw ... back, thrown ... back, drive ... back, push ... back, drove ... back, respond, =response, =responses, reply, react, reaction, hit back, hitting back, strike back, struck back,
      striking back, return fire, fire back, fight back, fought back, fighting back, counter attack, counterattack,
      counter offensive, counteroffensive, counter operation, counter strike, counterstrike, counter fire, counter action,
      =countered, =countering, retort, riposte, rejoinder, repulse, repel, thwart, foil, beat back, beaten back, beat off, beaten off, throw back,
      thrown back, fend off, =dealt, =dealing with, =met with, push back, drive back, driven back, drove back, hold off, held off, ward off`),
    concept(`unprovoked, nobody given ... reason, nobody gave ... reason, no one given ... reason, nobody had given ... reason, given no reason, gave no reason, out of nowhere, no good reason, without reason, without excuse, no excuse, given no cause, gave no cause, no cause,
      without being attacked, nobody asked for, no one asked for, nothing to invite, unoffended, uninvited, out of blue, for nothing, causeless, done nothing to deserve, with no cause, with no reason, unasked, =unbidden, without provocation, no provocation, nothing provoked, nothing had provoked, without cause,
      without warning, no apparent reason, no obvious reason, without apparent reason, without slightest, aggression pure, pure aggression, sheer aggression, plain aggression, open aggression, outright aggression, without reason, for no reason, unwarranted, unjustified, without being provoked, not provoked, not been provoked,
      had not provoked, uncalled for, gratuitous, without justification, no justification, nothing to provoke,
      nobody provoked, no one provoked, nobody had provoked, did nothing to provoke, done nothing to provoke, unprompted, wanton, naked aggression`),
    concept('provocation, provoke, provocative, goad, incite, taunt, needle, instigation'),
    concept(`self defence, self defense, defend itself, defend themselves, defended itself, defending itself,
      defending themselves, acted in defence, acted in defense, defensive action, defensive operation, act of defence, act of defense,
      defensive measure, defensive response`),
    concept(`because, so we, so they, sparked by, rooted in, provoked by, on account, by way of, what angered, for which reason, hence, on grounds, that is why, that was why, this is why, which is why, =reason, =trigger, =triggered, =ordered because,
      in response, in reaction, in answer, in light of, in view of, =due, owing to, on account of, prompt, =price, punishment, punish,
      made to act, =forced to, =compelled, motive, =motivated, =driven by, justify, justification, =caused, =cause, brought on,
      brought about, led up to, lead up to, leading up to, =stemmed, =stems, consequence, no choice, pretext, =provoked, explain, explanation,
      =grounds, =ground, =cited, =cites, =citing, =warranted, =set off, on heels of, in wake of, spur, =occasioned, =blamed on`),
  ]
}

function bordersAndRights(): (readonly string[])[] {
  return [
    concept(`violate, invade, invasion, crossed into, cross into, fly over, flew over, flown over, sent ... into, send ... into, overflight, overflew, penetrate, =entering, =entered, flown into, flew into, sent into, roughshod,  violation, breach, trample, infringe, infringement, transgress, transgression, encroach, encroachment,
      intrude, intrusion, incursion, disregard, flout, disrespect, trespass, contempt for, aggression against, infraction, encroaching`),
    concept(
      `sovereignty, airspace, air space, skies, sky, soil, territory, territorial integrity, territorial, borders, land`,
    ),
    concept(`border, frontier, Durand Line, boundary, across line, over line`),
    concept('soil, territory'),
  ]
}

function givingRoom(): (readonly string[])[] {
  return [
    concept(`shelter, place of retreat, place to retreat, safe retreat, house room, living space, give ... bed, under same roof, guest, hospitality, welcome, safe from, out of reach, beyond reach, under protection, under roof, under nose, dug in, dig in, at ease, in comfort, comfortably, cradle, pamper,
      shade, umbrella over, live freely, living freely, live in peace, safe and sound, have home, has home, had home, its home, their home, home across, give ... home, gives ... home, gave ... home, giving ... home, give ... shelter, give ... room, give ... cover, give ... refuge, give ... haven, make room for, made room for, under wing, play host, played host, playing host, safe base, quartered, lie low, lying low, hole up, holed up, coddle, cosset, find cover, found cover, live openly, living openly, reside, ensconced, entrenched, rest and regroup, regroup, rearm, feel safe, feels safe, sleep safely,  harbour, harbor, host, base for, base of, hub for, hub of, home to, home for, home in, find home, found home, nursery, =housing, =house, =houses, =housed, haven, sanctuary, refuge, hideout, hideaway, hiding place,
      give cover, gave cover, provide cover, cover for, shield, safe space, accommodate, asylum, patronage, =patron, give home,
      gave home, giving space, give space, provide space, lodge, nurture, breeding ground, bolthole, bolt hole, =hiding, =hide, =hides,
      protect, safe harbour, safe harbor, roof over, new address, put ... up, put up militants, put up fighters, put up leaders, put up commanders, =sheltering, rear base, look after, foothold, take in, nest`),
    concept(`=operate, platform, bled, bleed, sneak in, filter in, infiltrating, regrouped, cross into, crossed into, swarm, issue from, issue forth, sets forth, launch from, launched from, mounted from, direct from, steered from, come and go, comes and goes, came and went, come over, cross over, sally forth, set off from, strike out from, prepare,  =operates, =operated, =operating, =operatives,  work out of, work from, works out of, working out of, set out, =sets out, setting out, plan, free hand, free rein, free run,
      freedom of movement, launchpad, launching pad, launch pad, springboard, =based, active, presence, activity, stage, =staging,
      come from, coming from, comes from, cross from, crossing from, orchestrate, hatch, emanate, originate, directed from, run from,
      roam, =present,  =using, =use, =uses, =used, flow, spring from, =run, plot, =raid, =raids, infiltrate, infiltration,
      sally, =unleashed, cross border, slip across, direct, exist, mastermind, planner, stronghold`),
    concept(`support, train, prop up, propped up, nurse, mentor, equip, patron of, bless, stand behind, stands behind, stood behind, in league with, in cahoots, hand in hand with, =backing, =backed, =back, =backs, aid, abet, sponsor, assist, assistance, fund, finance, =arming, =arms, bankroll, embolden, patronise, patronize,
      collude, collusion, complicit, complicity, =blessing, connive, connivance, facilitate, facilitation, encourage, hand in glove, supply, side with`),
    concept(`=ally, close allies, closely allied, allied with, =bonds, =bond, ties with, ties to, ideology, ideological, kinship, blood ties, side by side, brothers in arms, comrades, comradeship, brotherhood,
      close to, closely linked, closely tied, hand in hand`),
    concept(
      `allow, free rein, free hand, wink at, free pass, put up with, let loose,  permit, let, tolerate, condone, enable, blind eye, look other way, looks other way, looked other way, countenance, free to, =suffers, =suffer, give leave`,
    ),
    concept(`curb, deliver, choose between, hand in, call off, put chains on, do away with, smoke out, flush out, take action against, stop short, bring under control, bring to book, keep lid on, put leash on, on leash, chain, lock up, disband, hold to account, call to order, put under control, shut down, stand up to, rid itself of, rein ... in, keep ... in check, send ... packing, sending ... packing, drive ... out, throw ... out, move ... away, keep ... away, keep ... from, keep on leash, leash, hold in check, hold back, held back, break up, uproot, take steps, do more, go after, sending packing,  lift finger, nothing against, inaction, rein in, reins in, reined in, reining in, crack down, cracks down, cracking down, clamp down, act against, action against, acted against, acting against,
      move against, moving against, restrain, dismantle, disarm, contain, relocate, resettle, =moving, =move, =moved, sever ties, cut ties, cut off, cut loose, break with,
      sever links, cut links, break ties, deal with, dealing with, control, stamp out, root out, do something about, put end to, put stop to, disown,
      hand over, handed over, handing over, expel, evict, =stop, =prevent, =stopping, =preventing, distance itself, turn against, turned against, crackdown, =quit, =arrest, halt, get rid of, sort out,
      tackle, bring to heel, muzzle, part ways, part company, dissociate, drop, abandon, =act, keep in check, =check, steps against, measures against, =remove, =removal, take on, clip wings, tame, bridle`),
    concept(`own problem, own borders, within own, inside own, anyone else, own creation, own child, own mess, own failings, own incompetence, homespun, blame elsewhere, =at home, own garden, own doorstep, clean up own, homemade, home made, matter for, problem for, own concern, internal problem, internal matter, internal affair, internal issue, internal security, domestic problem, domestic issue, domestic matter, domestic affair,
      own affair, own affairs, own house, problems at home, problem at home, issues at home, look inward, look inwards, put house in order, own failure, own failures, own security failures, own security lapses, security failures, security lapses, own lapses, own weaknesses, scapegoat, no part in, not responsible for, its affair,
      land us with, landing us with, land others with, shift blame, shifting blame, lay blame on others, blame others, blaming others, solve it yourself, solve it yourselves, not headache, your problem, your problems, you have problem,
      home grown, homegrown, own making, own problems, internal problems, internal issues, own internal, not our problem, not its problem, own backyard, its own doing, own shortcomings, own weakness, someone else's fault, own soil`),
    concept(
      `base, set up shop, set up house, take root, took root, taken root, build up, camp, training centre, training center, centre, center, hub, headquarters, training, recruit, recruitment, lair, den, safe house, facility, cell, outpost, foothold, network, nerve centre`,
    ),
    concept(`expel, throw ... out, thrown ... out, throwing ... out, kick ... out, drive ... out, driven ... out, driving ... out, hand ... over, turn ... over, turn ... in, give ... up, send ... packing, sending ... packing, sent ... packing, hand ... to, deliver ... to, throw out, thrown out, throws out, throwing out, kick out, extradite, surrender, hand over, hand them over, handed over, handing over, hands over, deport, evict, oust, drive out, driven out,
      turn over, turned over, turn in, give up, extradition, handover, eject, turf out, =deliver, banish, send packing, get rid of`),
  ]
}

function saying(): (readonly string[])[] {
  return [
    concept(`not, =no, =never, =neither, =nor, =none, =without, =nobody, =nothing, cannot, =didn't, =doesn't, =don't, =hasn't, =haven't, =hadn't, =won't, =wouldn't, =isn't, =wasn't, =aren't, =weren't,
      =couldn't, =can't, stop short of, stopped short of, stopping short of, refrain, refuse, decline, yet to, avoid, reluctant, =hardly, =unwilling`),
    concept(`deny, swat away, swatted away, rubbish, bristle, not so, none of it, nothing in it, will have none, would have none, hears nothing of, answer ... no, answers ... no, answered ... no, shakes head, shook head, no such, nothing of kind, have none of, having none of, say no, says no, said no, beg to differ, adamant, hear of,  denial, reject, rejection, refute, dismiss, repudiate, rebuff, rebut, rebuttal, disavow, contradict, disown, brush aside, brushed aside, brush off, brushed off, wave away, waved away, disclaim,
      scoff, wash hands, washed hands, gainsay, pour scorn, protest innocence, isn't true, nothing of sort, not true, untrue, baseless, unfounded, insist otherwise, shrug off, shrugged off, =disputes, =disputed, =contests, =contested, =false, spurn, deflect, groundless, laughable, fairy tale, fairy story, myth, invention, fiction, figment, concoction, absurd, ridiculous, nonsense, ludicrous, preposterous, fabricated, =lies, pooh pooh`),
    concept(`admit, claimed those, claimed these, claimed them, hand up, hold up hand, held up hand, put hand up, stand by, be drawn, been drawn, own, owned, put its name to, own to, lay claim, laid claim, accept blame, accepted blame, come clean, came clean, on record,  claim to have, =claiming, confirm, confirmation, acknowledge, own up, owns up, owned up, owning up, claim responsibility, claimed responsibility, claiming responsibility, take responsibility, took responsibility,
      taken responsibility, taking responsibility, accept responsibility, accepted responsibility, =comment, =commented, =commenting, =comments, concede, avow, take credit, taken credit, took credit, claim credit, claimed credit, =yes, verify,
      acknowledgement, acknowledgment, assume responsibility, assumed responsibility, say so, said so, as much, say whether, said whether, say if, said if, say it was behind, said it was behind, say it had, said it had,
      say it did, said it did, refer to, speak of, spoken of, address, own, its doing, its work, was its doing, was responsible, responsibility, was behind, were behind, say who`),
    concept(`silent, lips sealed, kept out of it, change subject, changed subject, dodged, dodge, parried, parry, fudged, wordless, stayed away from subject, sealed lips, would not be drawn, would not say, not be drawn, no word, not word, neither yes, yes nor no, yes or no, leaves open, leave open, left open, not let on, mute, said neither, says neither, no direct answer, no straight answer, no clear answer, no response, silence, gave no answer, no answer, no reply, gave no reply, did not answer, has not answered, no comment, stay quiet, stayed quiet, kept quiet, keep quiet, keeping quiet, =mum, tight lipped, non committal, noncommittal, evasive, coy, kept its counsel, keeps its counsel, ambiguous, ambiguity, kept vague,
      said nothing, says nothing, saying nothing, not said anything, without comment, ducked question, sidestep, neither word`),
    concept(`blame, see ... behind, see ... hand, sees ... hand, saw ... hand, put ... name to, trace to, traced to, traces to, lead back to, sees ... behind, saw ... behind, lay ... at, lays ... at, laid ... at, put ... down to, hang on, chalk up to, fault, guilty, guilt, see hand of, name as, named as, point to, points to, pointed to, pin on, pinned on, ascribe, lays to, laid to, =suspects,  accuse, accusation, hold responsible, holds responsible, held responsible, holding responsible, point finger, point at, points at, pointing at, name and shame, pointed finger, pointing finger, points finger, =charge, =charged, =charges, allege, allegation,
      attribute, =behind, =responsible, culprit, at door of, =author, perpetrator, perpetrate, hand in, handiwork, doing of, work of, complain, impute, put down to, puts down to, finger, =suspects, =suspected, lay at`),
    concept(
      'demand, ask, urge, tell, told, call on, called on, insist, request, press, warn, want, appeal, instruct, exhort, pressure, ultimatum, persuade, convince, bid, expect, must, need to, plead',
    ),
  ]
}

function ending(): (readonly string[])[] {
  return [
    concept(`stop, laid weapons down, laid down weapons, lay down weapons, laid ... weapons, ceased operations, wrapped things up, came to halt, come to halt, silenced guns, guns put away, out of fight, quiet returned, calm returned, calm restored, called time, call time, drew line, draw line, let up, stood ... down, stand ... down, came to nothing more, done by, done at, ran its course, die away,
      died away, fizzle out, fizzled out, guns fell, at end, at an end, called it night, hold ... fire, held ... fire, over by, over at, no more fighting, lay ... down, laid ... down, call ... off, called ... off, broke ... off, cut short, call ... back, called ... back, bring ... to end, brought ... to end, bring ... to close, brought ... to close, put ... to end, put ... on hold, put ... stop, call halt, called halt, lay down arms, laid down arms, ebb, peter out, petered out, tail off, tailed off, guns silent, guns quiet, desist, put arms down, leave off, left off, come to rest, came to rest,  call back, pull back, =withdrew, halt, end, finish, conclude, =cease, =ceased, =ceasing, cessation, suspend, suspension, pause, put on hold, call off, called off, wind up, wound up, complete, =completed, was over, were over, is over, are over, had been over, all over, come to close, came to close,
      come to end, came to end, stand down, stood down, break off, broke off, broken off, conclusion, wrap up, wrapped up, subside, die down, died down, fall silent, fell silent, fallen silent, terminate, lull, discontinue, =froze, =frozen, hold fire, held fire, held back,
      draw to close, drew to close, brought to close, ran until, lasted until, ceased fire, shut down, stay hand, stayed hand, lay off, let up, hold off, quieten, abate, went quiet`),
    concept(
      `mediation, intermediary, go between, go betweens, mediator, nod, wish, word, sake, asking, courtesy, friend asked, =asks, =requests, suggestion, suggest, counsel, advice, mediate, request, appeal, plea, behest, intervention, intervene, intercession, intercede, urge, =urging, =ask, =asked, =asking, good offices, broker, persuade, =wish, =wishes, entreaty, prompting, insistence, bidding, instance, call, effort, step in, stepped in, prevail upon, prevailed upon, word from, pressed, press, plead`,
    ),
    concept(
      `continue, kept going, lasted into, last into, lasted well, not all quiet, anything but quiet, did not fall silent, never fell silent, not silent, well into day, well after, beyond midnight, keep going, rumbled on, smoulder, crackle, refused to die, not died down, yet to stop, not stopped, not over yet, rang out, ring out, still heard, still be heard, go on, going on, goes on, went on, gone on, =still, ongoing, persist, linger, sporadic, intermittent, occasional, on and off, off and on, resume, resumption, carry on, carried on, rumble, kept up, isolated, stray, scattered, unabated, not over, no let up, drag on`,
    ),
    concept(
      'sporadic, single, odd shot, odd shots, spasmodic, patchy, now and then, from time to time, at intervals, intermittent, occasional, on and off, off and on, isolated, stray, scattered, here and there, desultory, =fitful, odd burst, lingering',
    ),
    concept('midnight, twelve at night, stroke of twelve, 12 am, small hours'),
    concept(`ceasefire, cease fire, truce, armistice`),
  ]
}

function fighting(): (readonly string[])[] {
  return [
    concept(`clash, gunfight, rifle, crackle, small arms, drawn in, crossed swords, locked horns, showdown, melee, guns boomed, guns thundered, guns spoke, guns roared, guns blazed, battlefield, front line, shots exchanged, volley, locked in, fight, fought, battle, skirmish, combat, exchange fire, exchange of fire, exchanges of fire, exchanging fire, trade fire, trading fire, gunfire, firefight, shelling, =shelled, shootout, gun battle, hostility,
      confrontation, engagement, =engaged, firing, shooting, crossfire, fire exchange, come to blows, came to blows, gunbattle, open fire, fire, duel, bombardment, trade blows, cross fire, came under attack, come under attack, under attack, flare up, flared, hot spot, action, =exchanges`),
    concept(
      'artillery, rifle, bullet, howitzer, explosions heard, machine gun, mortar, =shots, =guns, =shells, barrage, salvo, rocket, under fire, =shot, heavy fire',
    ),
    concept(
      `clash, fight, fought, battle, skirmish, combat, gunfire, firefight, shootout, hostility, confrontation, firing, shooting, =shots, crossfire, gunbattle, duel, =fire, exchange`,
    ),
    concept(
      'capture, seize, taken, =took, overrun, overran, occupy, control, destroy, raze, demolish, fall to, fell to, ablaze, =hit, struck, strike, attack, raid, storm, =targeted, flatten, lose, lost, wipe out, knock out, silence',
    ),
    concept(
      'post, outpost, checkpoint, check post, checkpost, position, picket, fort, fortress, bunker, strongpoint, strong point, installation, stronghold, garrison, camp',
    ),
    concept(`militants, militant, militancy, terrorists, terrorist, terrorism, terror, insurgents, insurgency, fighters, killers, extremists, extremist, gunmen, armed group, banned group, outlawed group,
      banned outfit, outfit, proscribed, khawarij, kharijites, kharijite, jihadists, rebels, guerrillas, anti state elements, hostile elements, enemies`),
    concept('capital'),
    concept('market, bazaar, marketplace, shops'),
  ]
}
