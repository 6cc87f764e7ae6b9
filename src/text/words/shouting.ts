/** Word classes of `shouting`, by meaning. See base.ts for the notation. All are asked for word by word. */

export const shouting: Readonly<Record<string, string>> = {
  // Written in capitals by everyone, though they can be said as words. What cannot be said (HDMI, DVLA) needs no entry.
  initialism: `abta, acas, acca, acme, adac, adhd, adidas, aeon, aero, ajax, aids, aldi, alexa, algol, amex, amoled, anova, ansi, antifa, anzac, ankara, aoc, aol, apac, apec, apod, arima, aoife, asap, ascii, asean, asics, asmr, asos, asus, atar, atol, attn, audi, aukus, axa, awol
    bacs, bafta, bame, banes, baot, basf, basic, bame, becu, behaviour, bios, bipoc, biba, bogo, bogof, bomb, boku, boots, bose, bosch, bric, brics, brca, bupa, byod, byob
    cad, cafod, camra, canva, capex, captcha, care, caricom, cern, chatgpt, chaps, chip, cida, cites, cmos, cobol, cobra, codec, cors, cosco, cosla, coshh, covid, crispr, crud, cuda, cvid
    dago, daman, dapl, dara, darpa, defra, delf, dele, dell, denso, dior, diy, dofe, dora, doge, dora, dota, doppler, dreamworks, dslr, durex
    ebit, ebitda, ecowas, ecma, edexcel, eera, efta, eftpos, elisa, enum, eori, eofy, epos, epub, erasmus, esol, espn, esol, etsi, eula, euratom, euribor, exif, ezine
    faang, faq, faqs, fafsa, fema, fendi, fica, fico, fiat, fifa, fila, fifo, fomo, ford, fortran, fris, ftse
    gaap, gatt, gatwick, gcse, gema, gerd, gert, giga, gif, gifs, gimp, glonass, gmail, goat, gopro, gofundme, grpc, gucci
    habitat, haccp, hasc, hepa, hecs, hela, hipaa, hiit, hilti, hive, hoka, honda, hsbc, hsia, hugo, hvac
    iaas, iata, iban, icann, icao, icymi, ieee, ielts, ikea, imap, imax, imdb, imho, imei, inset, intel, interpol, ioata, iosh, ipad, ipsa, irda, isbn, isofix, itil, itunes, ivf
    jeep, jamb, jaxa, joann, jpeg, jpegs, json
    kallax, kawasaki, keda, kfor, kiosk, kodi, kpop
    lasik, laser, lada, led, leds, leed, lego, lenovo, libor, lidar, lidl, lifo, lisa, lgbt, lgbtq, lgbtqia, lume
    madd, malm, maga, marvel, mash, mensa, mercosur, merv, meta, mida, midi, midis, mimo, misra, mitre, mooc, moocs, moma, mongodb, mosfet, mot, mrna, msrp, muji
    naacp, nabers, nacha, nafta, napa, naplan, napster, naric, nasa, nasal, nasdaq, nascar, nato, navteq, nebosh, nec, nema, netflix, neet, neets, nerf, nicu, nigo, nikon, nike, nimby, ninja, nist, nivea, noaa, noma, norad, nyse, nafa
    oasis, octa, odbc, oecd, oeko, ofsted, ofcom, ofgem, ofwat, oled, oleds, omega, onvif, opec, opex, oreo, orcid, osha, osce, otan, otc, otex, owasp, oxfam
    pace, paas, pado, paye, pakora, panasonic, pata, paypal, pecr, pegi, pemf, pepfar, pestle, peta, pete, pfas, picu, pims, pinyin, pisa, posix, poets, polo, powys, prada, prisma, prince, puma, pwc, pyrex
    qualcomm, qled, qed
    radar, raid, rada, rado, ram, rbac, recaptcha, regex, reit, reits, rehau, rfid, rics, ricoh, rida, ripa, roas, rohs, rolex, roi, rosat, rospa, rosc, rsvp, rspca, runi
    saas, saab, sabre, salt, samsung, sanrio, sarl, sarms, sars, scart, scaled, scotus, scuba, seat, sega, seis, selinux, senco, sencos, send, sepa, serps, seti, sharp, sida, siem, sim, sipp, sipps, sirius, smeg, sms, sonar, sony, sram, stata, stem, steam, stihl, subaru, swat, swift, swot
    tafe, tagalog, tardis, taser, tefl, tesol, tesla, thaad, tiff, tiktok, tila, toefl, toeic, togaf, tomtom, toms, torx, toshiba, tsar, tupe
    ucas, uefa, ulez, unctad, undp, unesco, unicef, uniqlo, unison, unix, unhcr, unido, unicode, upvc, usaid, usps, usaf, ussr, utah, uuid
    vans, vaio, vegf, vesa, vhdl, visa, vitae, vlan, voip, volvo, vsop, vtech
    wasp, webp, wcag, wifi, woocommerce, wipo, wimax, wysiwyg, wpa, wsop
    xaml, xbox, xerox, xlsx, xeon, yaml, yamaha, ymca, ywca, yolo, yonex, yuasa, zara, zeiss, zoom
    readme, todo, auto, ctrl, shift, esc, del, caps, wasd, qwerty, select, insert, enum, null, nan, uhd`,

  // Two or three letters that stand in capitals also where nobody shouts; they stay as they are in a rewrite.
  shortform: `ac, ad, adr, ae, aer, aed, ag, ai, aka, am, api, apis, apr, ar, asa, ats, atm, aud, avi, b2b, ba, bbc, bbq, bc, bcc, bic, bmi, bmw, bmx, bp, bsa, bsc, bsl, bst, bt, btu, bts, bvi, byo, ca, cbd, cbt, cc, cctv, cd, cdc, cds, ceo, ceos, cest, cet, cfo, chf, cia, cio, cip, cms, cmo, co2, coo, cpa, cpd, cpr, cpu, crm, css, csv, ct, cto, cv, cvc, cvs, dab, dc, dea, dfs, dhl, dj, djs, dk, dma, dna, doc, dpi, drm, dvd, dvds, dvi, dvr, ec, ecb, ecg, edf, edi, edt, ee, eec, eft, eg, ehr, em, en, eod, eoy, ep, epa, era, erp, esg, esl, esp, esq, est, et, eta, etf, etfs, eu, eur, ev, evs, ext, fa, faa, fbi, fc, fca, fda, fha, fsa, fsc, ftc, ftp, fx, fyi, ga, gb, gbp, gdp, gi, gmt, gp, gps, gpu, gst, hbo, hd, hdd, hgv, hiv, hmo, hmrc, hq, hr, hrt, hst, ian, ibm, ibs, icu, id, ids, ie, ifa, igt, ii, iii, il, imo, inc, ing, io, ios, iou, ip, ipa, ipo, iq, ira, irs, isa, isas, iso, isp, it, itv, iud, iv, ivf, ix, jb, jfk, jfc, jp, kc, kfc, kia, kg, kr, ks, kw, kwh, la, lcd, led, lgv, lhr, llc, lng, lp, lpg, ltd, ma, mb, mba, mbe, md, mdf, mep, mlb, mms, mot, mp, mpg, mps, mri, ms, msc, mtb, mtv, mvp, na, nba, nbc, nda, nfc, nfl, nft, nfts, ngo, ngos, nhl, nhs, no, nsw, nvq, ny, nyc, nz, nzd, obe, ocd, oem, ofc, oh, ok, ons, os, ot, pa, paypal, pc, pcp, pcr, pcs, pdf, pdfs, pe, pet, phd, pi, pin, plc, png, po, pos, ppc, ppe, ppi, pr, ps, psa, pst, pt, pta, pto, pvc, qa, qc, qld, qr, raf, ram, rgb, rip, rn, roi, rpg, rpm, rrp, rss, rsi, rv, rvs, sa, sas, sat, sats, sd, sdk, seo, ses, sim, sims, sku, skus, sla, slr, smb, sme, smes, sms, snp, soc, sos, spa, spf, sql, ssd, ssk, ssn, ssl, st, std, sud, suv, suvs, svg, sw, swr, tb, tbc, tbd, tcp, tgv, tfl, tls, tn, tnt, tv, tvs, tx, ufc, uhd, ui, uk, un, upc, ups, uri, url, urls, us, usa, usb, usd, utc, uv, uva, uvb, ux, va, vat, vc, vcr, vet, vfx, vi, vii, vip, vips, vod, vol, vpn, vpns, vr, vw, wa, wc, wfh, who, wi, wnba, wwe, wwf, www, xi, xii, xl, xml, xs, xv, xx, xxl, xxs, yha, yo, yoy`,

  // Short words that, three in a row, raise the voice.
  shortword: `a, an, the, and, but, or, nor, so, if, as, at, by, for, in, of, off, on, out, to, up, us, we, me, my, he, she, his, her, him, you, our, its, all, any, are, be, do, did, does, don, go, got, get, had, has, have, how, let, may, no, not, now, one, two, six, ten, own, put, ran, run, saw, say, see, set, sit, the, too, top, try, use, was, way, who, why, win, won, yes, yet, buy, big, hot, new, old, day, end, bag, bed, box, car, cut, dad, mum, mom, eat, fun, gas, hat, job, joy, key, kid, low, man, map, mix, mug, nap, nut, pay, pen, pet, pie, pot, raw, red, rug, sad, shy, sky, son, spa, sun, tea, tie, tip, toy, wow, zip, boo, bye, hey, huh, oh, ooh, omg, wtf, lol, yay, yum, add, ask, bad, bet, bit, far, few, fit, fix, fly, hit, lot, mad, nip, pop, sip, sea, ship, was, wet, year`,

  // No vowel, and yet no initials.
  hush: `shh, sh, psst, pst, hm, hmm, brr, br, grr, gr, pff, pfft, zz, zzz, tsk, mm, mmm, argh, ugh, phew, rhythm, rhythms, nth`,

  // What stands before words that are keys, codes or labels in capitals for a reason.
  keyword: `code, codes, coupon, voucher, promo, promocode, keyword, password, passcode, pin, reply, replying, text, texting, txt, sms, type, press, pressing, tap, quote, quoting, enter, entering, mode, key, keys, labelled, labeled, marked, named, stamped, engraved, reads, reading, spells, spelling, across, down, tagged, hashtag, folder, file, command, button, ticker, plate, postcode, registration, flight, gate, terminal, ref, reference, sku, model, anagram, sign, signed, saying, say, send, setting`,
  dial: `~set, ~switch, ~turn, ~change, dial, knob, lever, toggle`,

  // Names keep their capital when the rest is lowered.
  proper: `i, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, april, june, july, august, september, october, november, december
    christmas, xmas, easter, halloween, hanukkah, diwali, ramadan, eid, thanksgiving, valentine, valentines, santa, juneteenth, hogmanay, god
    africa, america, asia, europe, australia, antarctica, england, scotland, wales, ireland, britain, france, germany, spain, italy, portugal, greece, belgium, netherlands, holland, switzerland, austria, poland, norway, sweden, denmark, finland, iceland, turkey, egypt, morocco, kenya, india, china, japan, thailand, vietnam, indonesia, bali, canada, mexico, brazil, argentina, chile, peru, cuba, florida, california, texas, hawaii, alaska
    london, paris, berlin, rome, madrid, lisbon, dublin, edinburgh, glasgow, cardiff, belfast, manchester, liverpool, leeds, bristol, birmingham, york, sydney, melbourne, perth, brisbane, adelaide, hobart, toronto, vancouver, montreal, chicago, boston, seattle, dallas, miami, vegas, tokyo, dubai, oslo, stockholm, copenhagen, helsinki, amsterdam, brussels, vienna, prague, barcelona, venice, florence, athens, istanbul
    english, british, scottish, welsh, irish, french, german, spanish, italian, portuguese, greek, dutch, swiss, belgian, polish, danish, swedish, norwegian, american, canadian, mexican, indian, chinese, japanese, korean, thai, australian, european, african, asian, aussie, kiwi, google, apple, amazon, facebook, instagram, youtube`,

  // Words that tie words with stops between them into a sentence: RATES. ARE. DOWN.
  tying: `is, are, am, was, be, must, will, can, has, have, do, does, did, you, your, our, we, it, the, a, an, this, that, all, my, to, of, in, on, for, not`,

  // What a spelled-out number is a number of.
  measure: `percent, per cent, pc, off, quid, bucks, +pound, +dollar, +euro, +cent, pence, p, +minute, +hour, +day, +night, +week, +month, +year`
}
