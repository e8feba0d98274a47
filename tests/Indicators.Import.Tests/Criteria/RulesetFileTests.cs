using Indicators.Import.Criteria;
using Indicators.Model;

namespace Indicators.Import.Tests.Criteria;

public sealed class RulesetFileTests : IDisposable
{
    private const string Good = """
        rulesets:
          - id: "2014"
            first-list: 2014
            last-list: 2017
            law: The act
            in-force: 2014-01-01
            criteria:
              - {criterion: outside-labour-market, strictness: exceeds, threshold: 40, window-years: 2, lag: 1, paragraph: p, source: s, confidence: high}
              - {criterion: convicted, strictness: at-least, threshold: 3, basis: multiple-of-national, paragraph: p, source: s, confidence: medium}
            statuses:
              - {status: listed, minimum-residents: 1000, required: 2, among: [outside-labour-market, convicted], paragraph: p, source: s, confidence: high}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-rulesets-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_ruleset_is_read_as_written()
    {
        var ruleset = Read(Good).ShouldHaveSingleItem();
        ruleset.Id.ShouldBe("2014");
        ruleset.InForce.ShouldBe(new DateOnly(2014, 1, 1));
        ruleset.Criteria[0].Threshold.ShouldBe(40m);
        ruleset.Criteria[0].DataYear(2017).ShouldBe("2015-2016");
        ruleset.Criteria[1].Basis.ShouldBe(ThresholdBasis.MultipleOfNational);
        ruleset.Statuses.ShouldHaveSingleItem().Among.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("threshold: 40,", "threshold: forty,", "'forty' as threshold")]
    [InlineData("strictness: exceeds", "strictness: above", "'above' as strictness")]
    [InlineData("required: 2", "required: 3", "3 of 2 criteria")]
    [InlineData("[outside-labour-market, convicted]", "[outside-labour-market, income]", "'income' in among")]
    [InlineData("last-list: 2017", "last-list: 2013", "the last list 2013 is before the first list 2014")]
    [InlineData("law: The act", "act: The act", "the key 'law' is missing")]
    public void A_mistake_is_named(string good, string bad, string found) =>
        Should.Throw<PlanException>(() => Read(Good.Replace(good, bad, StringComparison.Ordinal))).Mistakes.ShouldContain(m => m.Found == found);

    private IReadOnlyList<Ruleset> Read(string text)
    {
        var path = Path.Combine(_folder, "rulesets.yaml");
        File.WriteAllText(path, text);
        return RulesetFile.Read(path, "rulesets.yaml");
    }
}
