using System.Text.Json;
using Indicators.Import.Privacy;
using Indicators.Import.Schemas;
using Indicators.Model;

namespace Indicators.Import.Tests.Privacy;

public class DisclosureFileTests
{
    [Fact]
    public void A_policy_is_read()
    {
        var policy = Read("""
            threshold: 10
            small-group: 30
            round-to: 5
            exempt:
              - {file: extracts/skoler.csv, ground: Offentliggjort på kommunens hjemmeside.}
            """);
        (policy.Threshold, policy.SmallGroup, policy.RoundTo).ShouldBe((10, 30, 5));
        policy.Exempts(new SourceFile("extracts/skoler.csv", "")).ShouldBeTrue();
        policy.Exempts(new SourceFile("extracts/andre.csv", "")).ShouldBeFalse();
        policy.Exempts(new SourceFile("extracts/andre.csv", "") { IsPublic = true }).ShouldBeTrue();
    }

    [Fact]
    public void What_is_not_stated_is_the_default() => Read("round-to: 5").ShouldBeEquivalentTo(DisclosurePolicy.Default with { RoundTo = 5 });

    [Fact]
    public void Every_mistake_is_listed_with_its_line()
    {
        var mistakes = Should.Throw<PlanException>(() => Read("threshold: 1\nexempt: [{file: x.csv}]\nthresold: 4")).Mistakes;
        mistakes.Select(m => m.Where).ShouldBe(["disclosure.yaml:1:12", "disclosure.yaml:2:10", "disclosure.yaml:3:1"]);
        mistakes[2].Action.ShouldBe("Did you mean 'threshold'?");
    }

    [Fact]
    public void The_schema_and_the_reader_know_the_same_keys()
    {
        using var schema = JsonDocument.Parse(FormatSchemas.Of("disclosure"));
        var keys = schema.RootElement.GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal);
        var known = Should.Throw<PlanException>(() => Read("zzz: 1")).Mistakes[0].Expected;
        known.ShouldBe("one of " + string.Join(", ", keys));
        var exempt = schema.RootElement.GetProperty("$defs").GetProperty("exempt").GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal);
        Should.Throw<PlanException>(() => Read("exempt: [{file: x, ground: y, zzz: 1}]")).Mistakes[0].Expected.ShouldBe("one of " + string.Join(", ", exempt));
    }

    private static DisclosurePolicy Read(string text)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(path, text);
        try
        {
            return DisclosureFile.Read(path, "disclosure.yaml");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
