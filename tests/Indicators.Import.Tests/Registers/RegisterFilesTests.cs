using Indicators.Import.Mapping;
using Indicators.Import.Registers;
using Indicators.Import.Tests.Plans;
using Indicators.Model;

namespace Indicators.Import.Tests.Registers;

/// <summary>Registers are read whole or not at all, and hold pseudonyms only.</summary>
public sealed class RegisterFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("registers").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private RegisterSet Read(RegisterKind kind, string text, string file = "r.csv")
    {
        File.WriteAllText(Path.Combine(_folder, "r.csv"), text);
        var plan = new Plan("p", "P")
        {
            FocusAreas = [new FocusArea("f", "F") { Goals = [new Goal("G1", "G", null)], Activities = [new Activity("A1", "A") { SuccessCriteria = [new Goal("A1-1", "S", null)] }] }],
            Registers = [new RegisterFileUse(kind, file, new(2020, 1, 1), new(2023, 12, 31))],
        };
        return RegisterFiles.Read(plan, new ImportScope(_folder, _folder, PlanFixture.Areas, PlanFixture.Indicators));
    }

    [Fact]
    public void Participations_are_read_with_their_lines()
    {
        var register = Read(RegisterKind.Participations, "activity,person,date,group,sex,role,first-time,course\nA1,f01,2021-03-01,unge,k,,ja,forår\nA1,f02,01-04-2021,,,,,\n").Participations!;
        register.Rows.ShouldBe(
        [
            new Participation(2, "A1", "f01", new(2021, 3, 1), "unge", "k", "", true, "forår"),
            new Participation(3, "A1", "f02", new(2021, 4, 1), "", "", "", null, ""),
        ]);
        register.Imported.Balance.ShouldBe(new RowBalance(2, 2, 0, 0));
        register.Imported.Source.Sha256.Length.ShouldBe(64);
    }

    [Fact]
    public void Outcomes_answers_ratings_and_finance_are_read()
    {
        Read(RegisterKind.Outcomes, "activity,person,kind,start,end\nA1,u1,job,2021-03-01,\n").Outcomes!.Rows.Single().End.ShouldBeNull();
        Read(RegisterKind.Answers, "activity,date,question,answer\nA1,2021-03-01,q,ja\n").Answers!.Rows.Single().Text.ShouldBe("ja");
        Read(RegisterKind.Ratings, "criterion,date,rating,ground,by\nA1-1,2021-03-01,partly,\"møde, referat\",styregruppen\n").Ratings!.Rows.Single().Value.ShouldBe(RatingValue.Partly);
        Read(RegisterKind.Finance, "post,date,amount\nloen,2021-03-01,143750.50\n").Finance!.Rows.Single().Amount.ShouldBe(143750.50m);
    }

    [Theory]
    [InlineData("activity,person,date\nA9,f01,2021-03-01\n", "r.csv:2, column activity", "'A9', which is no activity of the plan")]
    [InlineData("activity,person,date\nA1,Hanne Hansen,2021-03-01\n", "r.csv:2, column person", "a text that is no pseudonym")]
    [InlineData("activity,person,date\nA1,,2021-03-01\n", "r.csv:2, column person", "an empty cell")]
    [InlineData("activity,person,date\nA1,f01,03/01/2021\n", "r.csv:2, column date", "'03/01/2021' as a date")]
    [InlineData("activity,person,date\nA1,f01,2021-02-30\n", "r.csv:2, column date", "'2021-02-30' as a date")]
    [InlineData("activity,person,date,first-time\nA1,f01,2021-02-03,måske\n", "r.csv:2, column first-time", "'måske'")]
    [InlineData("activity,date\nA1,2021-03-01\n", "r.csv:1", "the register has no column 'person'")]
    [InlineData("activity,person,date,adresse\nA1,f01,2021-03-01,x\n", "r.csv:1", "the column 'adresse' is no part of a register of participations")]
    [InlineData("activity,person,date\nA1,f01,2021-03-01,x\n", "r.csv:2", "the row has 4 fields")]
    public void A_register_with_a_mistake_is_refused_with_its_place(string text, string where, string found)
    {
        var exception = Should.Throw<SourceException>(() => Read(RegisterKind.Participations, text));
        (exception.Where, exception.Found).ShouldBe((where, found));
    }

    [Theory]
    [InlineData("0107901234")]
    [InlineData("010790-1234")]
    public void A_personal_number_stops_the_reading_and_is_not_shown(string number)
    {
        var exception = Should.Throw<SourceException>(() => Read(RegisterKind.Participations, $"activity,person,date\nA1,{number},2021-03-01\n"));
        exception.Message.ShouldNotContain(number);
        exception.Message.ShouldContain("person");
    }

    [Fact]
    public void An_outcome_that_ends_before_it_begins_is_refused() =>
        Should.Throw<SourceException>(() => Read(RegisterKind.Outcomes, "activity,person,kind,start,end\nA1,u1,job,2021-03-01,2021-02-01\n")).Found.ShouldBe("the end 2021-02-01 before the start 2021-03-01");

    [Fact]
    public void A_register_outside_the_workspace_is_refused() =>
        Should.Throw<MappingException>(() => Read(RegisterKind.Events, "activity,date\n", "../r.csv"));

    [Theory]
    [InlineData(RegisterKind.Events, "activity,date,kind,place,course\n")]
    [InlineData(RegisterKind.Participations, "activity,person,date,group,sex,role,first-time,course\n")]
    [InlineData(RegisterKind.Outcomes, "activity,person,kind,start,end,group,sex,role\n")]
    [InlineData(RegisterKind.Answers, "activity,date,question,answer\n")]
    [InlineData(RegisterKind.Ratings, "criterion,date,rating,ground,by\n")]
    [InlineData(RegisterKind.Finance, "post,date,amount\n")]
    public void A_template_is_the_header_alone(RegisterKind kind, string expected) => RegisterColumns.Template(kind).ShouldBe(expected);
}
