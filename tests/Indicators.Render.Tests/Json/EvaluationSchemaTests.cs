using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Model;
using Indicators.Render.Json;
using Indicators.Render.Tests.Reports;

namespace Indicators.Render.Tests.Json;

public sealed class EvaluationSchemaTests
{
    private static readonly SchemaCheck Schema = new(JsonDocument.Parse(EvaluationSchema.Text()).RootElement);

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void An_evaluation_s_JSON_keeps_to_its_schema(Language language) => Errors(Sample(language)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public void Hostile_text_stays_text(string what, string text) =>
        Errors(JsonText.Write(EvaluationJson.Of(new SampleEvaluation(_ => text).Build(), Language.Danish))).ShouldBeEmpty(what);

    [Fact]
    public void A_member_that_is_missing_is_found() => Errors(Changed(root => root.Remove("goals"))).ShouldBe(["$: goals is missing"]);

    [Fact]
    public void A_member_that_the_schema_does_not_name_is_found() => Errors(Changed(root => root["extra"] = 1)).ShouldBe(["$: extra is not in the schema"]);

    [Fact]
    public void A_verdict_that_does_not_exist_is_found() =>
        Errors(Changed(root => root["goals"]![0]!["verdict"] = "maybe")).Single().ShouldStartWith("$.goals[0].verdict: 'maybe' is not one of");

    [Fact]
    public void A_number_as_text_is_found() =>
        Errors(Changed(root => root["goals"]![0]!["baseline"]!["value"] = "26,1")).Single().ShouldStartWith("$.goals[0].baseline: fits none of anyOf");

    private static IReadOnlyList<string> Errors(string json) => Schema.Errors(JsonDocument.Parse(json).RootElement);

    private static string Sample(Language language) => JsonText.Write(EvaluationJson.Of(new SampleEvaluation().Build(), language));

    private static string Changed(Action<JsonObject> change)
    {
        var root = JsonNode.Parse(Sample(Language.Danish))!.AsObject();
        change(root);
        return root.ToJsonString();
    }
}
