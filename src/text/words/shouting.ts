/** Word classes of `shouting`, by meaning. See base.ts for the notation. All are asked for word by word. */

export const shouting: Readonly<Record<string, string>> = {
  // Written in capitals by everyone, though they can be said as words. What cannot be said (HDMI, DVLA) needs no entry.
  initialism: `abta, acas, acca, acme, adac, adhd, adidas, aeon, afaik, aids, aiff, ajax, alac, alcoa, alsa, aldi, amex, amoled, amrap, amtrak, anova, ansi, ansto, anzac, aoc, aol, apac, apec, apgar, arima, arpa, asap, ascap, ascii, asda, asean, asic, asics, aslef, asmr, asos, asti, asus, atar, atol, attn, audi, aukus, austrac, avif, aviva, awol, axa
    bacs, bafta, balpa, bame, bant, basf, bcaa, bcaas, becu, beis, bimi, bios, bipap, bipoc, bogo, bogof, bosch, braf, brca, bric, brics, bupa, byob, byod
    cafcass, cafod, cagr, calpers, camhs, camra, capex, captcha, cern, ces, cida, cisa, cisc, cites, cmos, cname, cobol, cobot, codec, comesa, concacaf, conmebol, coppa, cors, coshh, cosla, covid, covax, cpap, crispr, crud, csiro, cuda, cusip
    daca, dapl, darpa, dast, defra, delf, dexa, dimm, diy, dmarc, dofe, doms, dota, dslr, dtap, duplo, durex, dyson
    ebit, ebita, ebitda, ecowas, ecma, edexcel, efta, eftpos, egot, elisa, emdr, emea, emom, enum, eofy, eori, epoc, epos, epub, erasmus, erisa, esol, esop, etsi, eula, euratom, euribor, evoo, exif
    faang, fafsa, faq, faqs, fatca, fema, ferpa, fiba, fica, fico, fiat, fide, fifa, fifo, fila, fina, finra, flac, flotus, fomo, forex, fortran, ftse
    gaap, gatt, gcse, gema, gerd, gif, gifs, gimp, glonass, gmat, gnss, gopro, grpc, gui
    haccp, hasbro, hecs, heic, heif, heloc, hela, hepa, hesa, hiit, hilti, hipaa, hobnob, hoka, hsbc, hvac
    iaas, iata, iban, icann, icao, icymi, ieee, ielts, ikea, imap, imax, imdb, imei, imho, interpol, iosh, ipsa, irda, isbn, isin, isis, isofix, itil, ivf
    jamb, jaxa, jisc, joann, jpeg, jpegs, json, jrotc
    kallax, kfor, kodi, kpop
    lacma, lamda, lasik, laser, lada, leed, lego, lemsip, lenovo, libor, lidar, lidl, lifo, lnat, loler, lohas, lsat, lgbt, lgbtq, lgbtqia
    madd, maga, malm, marta, mash, mcat, mensa, mercosur, mers, merv, midi, midis, mifid, mimo, misra, moba, moic, moma, mooc, moocs, mosfet, mot, motogp, mrna, msrp, muji, myob
    naacp, nabers, nafta, nalgo, nand, napa, naplan, naric, nasa, nasdaq, nascar, nasuwt, nato, navteq, ncea, nebosh, neet, neets, nema, nerc, nerf, nesta, nicu, nikon, nike, nimby, nist, nivea, noaa, norad, nsaid, nsaids, numa, nyse
    oauth, oecd, oeic, oeics, oeko, ofsted, ofcom, ofgem, ofwat, oidc, oled, oleds, onvif, opec, opex, oreo, orcid, osce, osha, otex, owasp, oxfam
    paas, panasonic, pata, paye, paypal, pcos, pecr, pegi, pepfar, pestle, peta, pete, petg, pfas, picu, pims, pisa, posix, potus, powys, ppe, pubg, puma, puwer, pyrex
    qantas, qled, quango
    raci, rada, radar, raid, ravpower, rbac, recaptcha, regex, rehau, reit, reits, respa, retin, revit, rfid, riba, rics, ricoh, riddor, ripa, risc, roas, rohs, rolex, rosat, rospa, rotc, rsvp, rspca, rcuk
    saab, saas, saml, samsung, sarl, sarms, sars, sasb, sase, sast, sata, scart, scotus, scuba, sedol, seer, sega, seis, selinux, selt, senco, sencos, sepa, septa, serp, serps, seti, sicav, sida, siem, simd, sipc, sipp, sipps, smeg, sofr, sonar, sonia, sony, sorn, sorp, spac, spacs, stata, stem, steam, stihl, subaru, swat, swot
    tafe, tanf, tardis, taser, tdap, tefl, tens, tesco, tesla, tesol, teva, tiff, tila, toefl, toeic, togaf, tomtom, torx, toshiba, tupe
    ucas, ucat, ucits, uefa, uefi, ukcat, ukri, ulez, unctad, undp, unesco, unhcr, unicef, unicode, unido, uniqlo, unison, unix, upvc, usada, usaf, usaid, usda, usps, ussr, uuid
    vaio, vesa, vhdl, visa, vlan, voip, volvo, vsop, vtech
    wada, wasp, waspi, wav, wcag, webp, wifi, wimax, wipo, wlan, wysiwyg
    xaml, xbox, xeon, xerox, xlsx, yaml, yamaha, ymca, yolo, yonex, ywca, zara, zeiss
    abba, arla, bopis, boris, bosu, bsac, celta, chas, cilex, cima, cipfa, cisi, dalf, ecocert, fensa, fefo, gots, haim, hetas, inset, inxs, isro, lapada, ligo, lofar, mika, naea, nadfas, naui, niceic, oftec, padi, pasma, pefc, rospa, sedex, soas, tica, tesl, trada, ukas, unrwa, weee, aga, nutribullet, nespresso, ikeas, miele, smeg, tefal, brita, dulux, ronseal, wickes, ercol, habito, bbfc, egm, agm, fide, dafs
    readme, todo, auto, ctrl, wasd, qwerty, uhd`,

  // Two or three letters that stand in capitals also where nobody shouts; they stay as they are in a rewrite.
  shortform: `ac, ad, adr, ae, aer, aed, ag, ai, aka, am, api, apis, apr, ar, asa, ats, atm, aud, avi, b2b, ba, bbc, bbq, bc, bcc, bic, bmi, bmw, bmx, bp, bsa, bsc, bsl, bst, bt, btu, bts, bvi, byo, ca, cbd, cbt, cc, cctv, cd, cdc, cds, ceo, ceos, cest, cet, cfo, chf, cia, cio, cip, cms, cmo, co2, coo, cpa, cpd, cpr, cpu, crm, css, csv, ct, cto, cv, cvc, cvs, dab, dc, dea, dfs, dhl, dj, djs, dk, dma, dna, doc, dpi, drm, dvd, dvds, dvi, dvr, ec, ecb, ecg, edf, edi, edt, ee, eec, eft, eg, ehr, em, en, eod, eoy, ep, epa, era, erp, esg, esl, esp, esq, est, et, eta, etf, etfs, eu, eur, ev, evs, ext, fa, faa, fbi, fc, fca, fda, fha, fsa, fsc, ftc, ftp, fx, fyi, ga, gb, gbp, gdp, gi, gmt, gp, gps, gpu, gst, hbo, hd, hdd, hgv, hiv, hmo, hmrc, hq, hr, hrt, hst, ian, ibm, ibs, icu, id, ids, ie, ifa, igt, ii, iii, il, imo, inc, ing, io, ios, iou, ip, ipa, ipo, iq, ira, irs, isa, isas, iso, isp, it, itv, iud, iv, ivf, ix, jb, jfk, jfc, jp, kc, kfc, kia, kg, kr, ks, kw, kwh, la, lcd, led, lgv, lhr, llc, lng, lp, lpg, ltd, ma, mb, mba, mbe, md, mdf, mep, mlb, mms, mot, mp, mpg, mps, mri, ms, msc, mtb, mtv, mvp, na, nba, nbc, nda, nfc, nfl, nft, nfts, ngo, ngos, nhl, nhs, no, nsw, nvq, ny, nyc, nz, nzd, obe, ocd, oem, ofc, oh, ok, ons, os, ot, pa, paypal, pc, pcp, pcr, pcs, pdf, pdfs, pe, pet, phd, pi, pin, plc, png, po, pos, ppc, ppe, ppi, pr, ps, psa, pst, pt, pta, pto, pvc, qa, qc, qld, qr, raf, ram, rgb, rip, rn, roi, rpg, rpm, rrp, rss, rsi, rv, rvs, sa, sas, sat, sats, sd, sdk, seo, ses, sim, sims, sku, skus, sla, slr, smb, sme, smes, sms, snp, soc, sos, spa, spf, sql, ssd, ssk, ssn, ssl, st, std, sud, suv, suvs, svg, sw, swr, tb, tbc, tbd, tcp, tgv, tfl, tls, tn, tnt, tv, tvs, tx, ufc, uhd, ui, uk, un, upc, ups, uri, url, urls, us, usa, usb, usd, utc, uv, uva, uvb, ux, va, vat, vc, vcr, vet, vfx, vi, vii, vip, vips, vod, vol, vpn, vpns, vr, vw, wa, wc, wfh, who, wi, wnba, wwe, wwf, www, xi, xii, xl, xml, xs, xv, xx, xxl, xxs, yha, yo, yoy`,

  // Short words that, three in a row, raise the voice.
  shortword: `it, a, an, the, and, but, or, nor, so, if, as, at, by, for, in, of, off, on, out, to, up, us, we, me, my, he, she, his, her, him, you, our, its, all, any, are, be, do, did, does, don, go, got, get, had, has, have, how, let, may, no, not, now, one, two, six, ten, own, put, ran, run, saw, say, see, set, sit, the, too, top, try, use, was, way, who, why, win, won, yes, yet, buy, big, hot, new, old, day, end, bag, bed, box, car, cut, dad, mum, mom, eat, fun, gas, hat, job, joy, key, kid, low, man, map, mix, mug, nap, nut, pay, pen, pet, pie, pot, raw, red, rug, sad, shy, sky, son, spa, sun, tea, tie, tip, toy, wow, zip, boo, bye, hey, huh, oh, ooh, omg, wtf, lol, yay, yum, add, ask, bad, bet, bit, far, few, fit, fix, fly, hit, lot, mad, nip, pop, sip, sea, ship, was, wet, year`,

  // No vowel, and yet no initials.
  hush: `shh, sh, psst, pst, hm, hmm, brr, br, grr, gr, pff, pfft, zz, zzz, tsk, mm, mmm, argh, ugh, phew, rhythm, rhythms, nth`,

  // What stands before words that are keys, codes or labels in capitals for a reason.
  // What stands over a column or before a remark.
  label: `account, address, advertisement, adverts, amount, balance, billing, contact, date, details, discount, due, email, e mail, faq, follow, help, info, information, invoice, issue, item, items, menu, name, note, notice, number, nb, order, orders, paid, payment, phone, price, privacy, product, products, qty, quantity, receipt, refund, shipping, sponsored, sponsor, status, subtotal, sum, summary, support, tax, terms, total, tracking, update, website, connect, disclaimer, warning, new, old, grand, method, in, this, with, us, by, of, and, our, your, the, to`,
  keyword: `code, codes, coupon, voucher, promo, promocode, keyword, password, passcode, pin, reply, replying, text, texting, txt, sms, type, press, pressing, tap, quote, quoting, enter, entering, mode, key, keys, labelled, labeled, marked, named, stamped, engraved, reads, reading, spells, spelling, across, down, tagged, hashtag, folder, file, command, button, ticker, plate, postcode, registration, click, choose, select, hit, pick, flight, gate, terminal, ref, reference, sku, model, anagram, sign, signed, saying, say, send, setting`,
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
