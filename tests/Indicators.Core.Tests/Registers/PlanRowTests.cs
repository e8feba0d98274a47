using System.Globalization;
using Indicators.Core.Registers;
using Indicators.Model;
using static Indicators.Core.Tests.Registers.RegisterTables;

namespace Indicators.Core.Tests.Registers;

/// <summary>
/// The register-based rows of the five plans: each rule met, missed by one, and without a register. The registers are built to
/// hold exactly the number asked for, so the expected verdict follows from the construction.
/// </summary>
public class PlanRowTests
{
    private static readonly DateOnly End2020 = new(2020, 12, 31);

    private static readonly (string Id, RegisterRule Rule, string Danish)[] Rows =
    [
        ("G2", new RetainedRule(6, 10) { OfWhom = [new OfWhom(5) { Group = "lommepengejob" }] }, "mindst 10 personer, der har beholdt et job i 6 måneder i planperioden, heraf mindst 5 fra gruppen lommepengejob"),
        ("A1-1", new CompletedRule(20) { Per = CountPer.Year }, "mindst 20 personer med gennemført forløb hvert år"),
        ("A1-3", new DeliveredRule("forældresamarbejde", null), "forældresamarbejde er leveret inden planens udløb"),
        ("A1-4", new RatedRule(), "vurderes med en skriftlig begrundelse"),
        ("A1-5", new AnsweredRule("meningsfuldt", ["ja"], 50, "de fleste"), "mindst 50 pct. positive svar på spørgsmålet meningsfuldt i planperioden"),
        ("A2-1", new DeliveredRule("første aktivitet", End2020), "første aktivitet er leveret senest 31. december 2020"),
        ("A2-3", new ParticipantsRule(10), "mindst 10 deltagere i planperioden"),
        ("A2-4", new EventsRule(4) { Kinds = ["forening"], DistinctPlaces = true, From = new(2020, 1, 1), To = End2020 }, "mindst 4 forskellige steder eller parter (forening) fra 1. januar 2020 til 31. december 2020"),
        ("A3-1", new EventsRule(2) { Kinds = ["ungeaktivitet"], Per = CountPer.Year }, "mindst 2 aktiviteter (ungeaktivitet) hvert år"),
        ("A3-2", new ParticipantsRule(8) { Group = "unge", Per = CountPer.Year }, "mindst 8 deltagere fra gruppen unge hvert år"),
        ("A3-3", new ParticipantsRule(8) { Group = "beboere", Per = CountPer.Year }, "mindst 8 deltagere fra gruppen beboere hvert år"),
        ("A4-1", new DeliveredRule("arbejdsgruppe", End2020), "arbejdsgruppe er leveret senest 31. december 2020"),
        ("A4-2", new ParticipantsRule(10) { Per = CountPer.Year }, "mindst 10 deltagere hvert år"),
        ("A5-1", new EventsRule(2) { Kinds = ["skole", "dagtilbud"], EachKind = true, Per = CountPer.Year, From = new(2021, 1, 1), To = new(2023, 12, 31) }, "mindst 2 aktiviteter af hver art (skole, dagtilbud) hvert år fra 1. januar 2021 til 31. december 2023"),
        ("A6-1", new EventsRule(1) { Kinds = ["nyt-netværk"], Per = CountPer.Year }, "mindst 1 aktivitet (nyt-netværk) hvert år"),
        ("A6-2", new EventsRule(3) { Kinds = ["netværksaktivitet"], Per = CountPer.Year }, "mindst 3 aktiviteter (netværksaktivitet) hvert år"),
        ("A6-3", new ParticipantsRule(10) { Per = CountPer.Year }, "mindst 10 deltagere hvert år"),
        ("A7-1", new CoursesRule(1) { Kinds = ["mødre"], Per = CountPer.Year }, "mindst 1 forløb (mødre) hvert år"),
        ("A7-2", new CoursesRule(1) { Kinds = ["fædre"], Per = CountPer.Year }, "mindst 1 forløb (fædre) hvert år"),
        ("A7-3", new ParticipantsRule(6) { Sex = "m", Per = CountPer.Year }, "mindst 6 deltagere af køn m hvert år"),
        ("A7-4", new ParticipantsRule(10) { Sex = "k", Per = CountPer.Year, OfWhom = [new OfWhom(5) { RoleAfterwards = "bydelsmor" }] }, "mindst 10 deltagere af køn k hvert år, heraf mindst 5 med rollen bydelsmor bagefter"),
        ("A7-5", new DeliveredRule("netværk", null), "netværk er leveret inden planens udløb"),
        ("A8-1", new CoursesRule(2) { Kinds = ["sæson"], Per = CountPer.Year }, "mindst 2 forløb (sæson) hvert år"),
        ("A8-2", new ParticipantsRule(10) { Attendances = 5, Per = CountPer.Season }, "mindst 10 deltagere med mindst 5 fremmøder i hver sæson"),
        ("A8-3", new ParticipantsRule(8) { NewOnly = true, Per = CountPer.Year }, "mindst 8 nye deltagere hvert år"),
        ("A8-4", new AnsweredRule("indsigt", ["ja"], 75, "kilden"), "mindst 75 pct. positive svar på spørgsmålet indsigt i planperioden"),
        ("A8-5", new RatedRule(), "vurderes med en skriftlig begrundelse"),
        ("A9-1", new CoursesRule(2) { Kinds = ["legestue"], Weeks = 8, Participants = 5, Per = CountPer.Year }, "mindst 2 forløb (legestue) over mindst 8 uger med mindst 5 deltagere hvert år"),
        ("N3-1", new RatedRule(), "vurderes med en skriftlig begrundelse"),
        ("V1", new AnsweredRule("forståelse", ["ja"], 50, "de fleste"), "mindst 50 pct. positive svar på spørgsmålet forståelse i planperioden"),
        ("V3", new EventsRule(2) { Kinds = ["fritidsjobaftale"] }, "mindst 2 aktiviteter (fritidsjobaftale) i planperioden"),
        ("V6", new DeliveredRule("kontaktpersonordning", End2020), "kontaktpersonordning er leveret senest 31. december 2020"),
        ("V7", new DeliveredRule("beslutning om forankring", End2020), "beslutning om forankring er leveret senest 31. december 2020"),
        ("M1", new RatedRule(), "vurderes med en skriftlig begrundelse"),
        ("I1-2", new ParticipantsRule(5) { Group = "udsatte", Per = CountPer.Year }, "mindst 5 deltagere fra gruppen udsatte hvert år"),
        ("I2-1", new DeliveredRule("kortlægning", null), "kortlægning er leveret inden planens udløb"),
        ("I3-1", new ParticipantsRule(100) { Group = "dagtilbud" }, "mindst 100 deltagere fra gruppen dagtilbud i planperioden"),
        ("I3-2", new ParticipantsRule(160) { Group = "skole" }, "mindst 160 deltagere fra gruppen skole i planperioden"),
        ("I3-3", new ParticipantsRule(20) { Group = "ung" }, "mindst 20 deltagere fra gruppen ung i planperioden"),
        ("E-3", new DeliveredRule("beslutning", null), "beslutning er leveret inden planens udløb"),
    ];

    public static TheoryData<string> Ids => [.. Rows.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_is_met_when_its_register_holds_what_it_asks_for(string id)
    {
        var result = Judge(id, 0);
        (result.Verdict.Verdict is Verdict.Met or Verdict.MetWithinChance).ShouldBeTrue(result.Verdict.Reason.Da);
        result.Origins.ShouldNotBeEmpty();
        result.Verdict.Reason.Da.ShouldEndWith(".");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_is_not_met_when_its_register_holds_one_less(string id)
    {
        var result = Judge(id, 1);
        (result.Verdict.Verdict is Verdict.NotMet or Verdict.NotMetWithinChance).ShouldBeTrue(result.Verdict.Reason.Da);
        result.Verdict.Reason.Da.ShouldNotBe(Judge(id, 0).Verdict.Reason.Da);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_without_a_register_cannot_be_told(string id)
    {
        var result = RegisterJudge.Judge(Rule(id), Context(RegisterSet.None));
        result.Verdict.Verdict.ShouldBe(Verdict.CannotTell);
        result.Verdict.Certainty.ShouldBe(Certainty.Unknown);
        result.Verdict.Reason.Da.ShouldStartWith("Der er intet register over ");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_reads_as_a_danish_sentence(string id) => RegisterRuleText.Of(Rule(id)).Da.ShouldBe(Rows.Single(r => r.Id == id).Danish);

    private static RegisterRule Rule(string id) => Rows.Single(r => r.Id == id).Rule;

    private static RegisterJudgement Judge(string id, int missing) => RegisterJudge.Judge(Rule(id), Context(Registers(Rule(id), missing)));

    private static RegisterSet Registers(RegisterRule rule, int missing)
    {
        var none = new RegisterSet { Events = Events(""), Participations = Participations(""), Outcomes = Outcomes("") };
        return rule switch
        {
            ParticipantsRule r => none with { Participations = Participations(Taking(r, r.AtLeast - missing)), Outcomes = Outcomes(Roles(r)) },
            EventsRule r => none with { Events = Events(Holding(r, r.AtLeast - missing)) },
            CoursesRule r => none with { Events = Events(Courses(r, r.AtLeast - missing)), Participations = Participations(CoursePairs(r)) },
            CompletedRule r => none with { Outcomes = Outcomes(PerYear(year => Lines(r.AtLeast - missing, i => $"A1 p{i} course {year}-02-01 {year}-06-01 - - -"))) },
            RetainedRule r => none with { Outcomes = Outcomes(Lines(r.AtLeast - missing, i => $"A1 p{i} job 2021-01-01 2021-06-30 {r.OfWhom[0].Group} - -")) },
            AnsweredRule r => none with { Answers = Answers(Lines(100, i => $"A1 2022-01-01 {r.Question} {(i <= (int)r.ShareAtLeast - missing ? "ja" : "nej")}")) },
            DeliveredRule r => none with { Events = Events(missing == 0 ? $"A1 2020-06-01 {r.Kind.Replace(' ', '_')} - -" : "") },
            RatedRule => none with { Ratings = Ratings($"A1-1 2022-01-01 {(missing == 0 ? "Met" : "NotMet")} samtaler styregruppen") },
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
    }

    private static string Taking(ParticipantsRule rule, int count) => PerYear(year => Lines(count, i => Lines(
        rule.Attendances,
        day => $"A1 p{(rule.NewOnly ? year : "")}{i} {year}-03-{day:00} {Cell(rule.Group)} {Cell(rule.Sex)} - - {(rule.Per == CountPer.Season ? $"sæson_{year}" : "-")}")));

    private static string Roles(ParticipantsRule rule) => rule.OfWhom.Count == 0 ? "" : Lines(rule.OfWhom[0].AtLeast, i => $"A1 p{i} role 2023-06-01 - - - {rule.OfWhom[0].RoleAfterwards}");

    private static string Holding(EventsRule rule, int count)
    {
        string In(string year) => string.Join('\n', rule.Kinds.Select(kind => Lines(count, i => $"A1 {year}-04-{i:00} {kind} sted{i} -")));
        return rule.Per == CountPer.Plan ? In("2020") : PerYear(In);
    }

    private static string Courses(CoursesRule rule, int count) => PerYear(year => Lines(count, i => Lines(
        rule.Weeks,
        week => $"A1 {new DateOnly(int.Parse(year, CultureInfo.InvariantCulture), 1 + (3 * i), 7).AddDays(7 * week):yyyy-MM-dd} {rule.Kinds[0]} - hold{year}-{i}")));

    private static string CoursePairs(CoursesRule rule) => PerYear(year => Lines(rule.AtLeast, course => Lines(rule.Participants, i => $"A1 par{i} {year}-06-01 - - - - hold{year}-{course}")));

    private static string PerYear(Func<string, string> rows) => string.Join('\n', Enumerable.Range(2020, 4).Select(y => rows(y.ToString(CultureInfo.InvariantCulture))));

    private static string Lines(int count, Func<int, string> row) => string.Join('\n', Enumerable.Range(1, Math.Max(0, count)).Select(row));

    private static string Cell(string text) => text.Length == 0 ? "-" : text;
}
