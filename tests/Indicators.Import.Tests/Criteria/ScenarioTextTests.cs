using Indicators.Import.Criteria;
using Indicators.Model;

namespace Indicators.Import.Tests.Criteria;

public class ScenarioTextTests
{
    [Fact]
    public void Changes_are_read_as_typed()
    {
        ScenarioText.Change("outside-labour-market=-25").ShouldBe(new ScenarioChange(Criterion.OutsideLabourMarket, -25));
        ScenarioText.Change("convicted=-5@0.4").Success.ShouldBe(new ShareRange(0.4m, 0.4m));
        ScenarioText.Change("convicted=-5@0.3-0.5").Success.ShouldBe(new ShareRange(0.3m, 0.5m));
        ScenarioText.Change("income=+1.5pp").Points.ShouldBe(1.5m);
        ScenarioText.Change("income=30x60000").ShouldBe(new ScenarioChange(Criterion.Income, 30) { GainPerPerson = 60000 });
    }

    [Fact]
    public void Moves_are_read_as_typed()
    {
        var move = ScenarioText.Move("40:non-western=0.3,outside-labour-market=0.2", inwards: true);
        move.Persons.ShouldBe(40);
        move.Shares[Criterion.OutsideLabourMarket].ShouldBe(0.2m);
        ScenarioText.Move("40", inwards: false).Persons.ShouldBe(-40);
    }

    [Theory]
    [InlineData("outside-labour-market")]
    [InlineData("outside=-25")]
    [InlineData("outside-labour-market=many")]
    [InlineData("outside-labour-market=-2,5")]
    [InlineData("outside-labour-market=-25@1.5")]
    [InlineData("outside-labour-market=-25@0.5-0.3")]
    [InlineData("outside-labour-market=-25x100")]
    [InlineData("income=30")]
    public void Other_changes_are_refused(string text) => Should.Throw<RequestException>(() => ScenarioText.Change(text));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-40")]
    [InlineData("40:non-western")]
    [InlineData("40:non-western=30")]
    [InlineData("40:non-western=0.3,non-western=0.4")]
    public void Other_moves_are_refused(string text) => Should.Throw<RequestException>(() => ScenarioText.Move(text, inwards: true));
}
