using System.Text.Json;
using Indicators.Import.Schemas;
using Indicators.Model;

namespace Indicators.Import.Tests.Plans;

/// <summary>
/// The schema and the binder know the same keys. Each mapping of the document below holds a key that nobody knows and that is named
/// after the schema's definition; the binder's complaint lists the keys that it does know.
/// </summary>
public class PlanSchemaTests
{
    private const string EveryMapping = """
        id: p
        title: P
        zzz-plan: 1
        milestones: {zzz-milestones: 1}
        agreements: [{id: a, title: A, zzz-agreement: 1}]
        participants: [{title: A, zzz-participant: 1}]
        outcomes: [{code: o, name: O, zzz-outcome: 1}]
        reference-notes: [{indicator: convicted, note: n, zzz-reference-note: 1}]
        context: [{date: 2020-01-01, title: T, source: S, zzz-context-event: 1}]
        budget:
          years: [2019]
          posts: [{id: b, title: B, amounts: [1], zzz-post: 1}]
          zzz-budget: 1
        timeline: [{title: T, from: 2019, zzz-timeline-step: 1}]
        registers: [{kind: events, file: e.csv, from: 2020-01-01, to: 2020-12-31, zzz-register: 1}]
        surveys: [{id: s, title: S, date: 2020, zzz-survey: 1}]
        data-basis: [{data: d, legal-ground: l, controller: c, retention: r, zzz-data-basis: 1}]
        turnover: [{area: "330", year: 2020, percent: 8, source: s, zzz-turnover: 1}]
        focus-areas:
          - id: f
            title: F
            zzz-focus-area: 1
            problems: [{id: p, title: P, zzz-problem: 1}]
            purposes: [{id: p, title: P, zzz-purpose: 1}]
            goals:
              - {id: G1, title: G, zzz-goal: 1, indicator: convicted, rule: {approaches: {reference: "330", zzz-approaches: 1}}}
              - {id: G2, title: G, indicator: convicted, rule: {no-worse-than: {reference: "330", margin: 1, ground: g, zzz-margin: 1}}}
              - {id: G3, title: G, rule: {criterion-not-met: {criterion: convicted, zzz-criterion: 1}}}
              - {id: G4, title: G, rule: {participants: {activity: A, at-least: 1, of-whom: {at-least: 1, sex: k, zzz-of-whom: 1}, zzz-participants: 1}}}
              - {id: G5, title: G, rule: {events: {activity: A, at-least: 1, zzz-events: 1}}}
              - {id: G6, title: G, rule: {courses: {activity: A, at-least: 1, zzz-courses: 1}}}
              - {id: G7, title: G, rule: {completed: {activity: A, at-least: 1, zzz-completed: 1}}}
              - {id: G8, title: G, rule: {retained: {activity: A, at-least: 1, months: 1, zzz-retained: 1}}}
              - {id: G9, title: G, rule: {answered: {activity: A, question: q, positive: [j], share-at-least: 1, ground: g, zzz-answered: 1}}}
              - {id: G10, title: G, rule: {delivered: {activity: A, kind: k, zzz-delivered: 1}}}
              - {id: G11, title: G, rule: {rated: {zzz-rated: 1}}}
            activities:
              - id: A
                title: A
                zzz-activity: 1
                effects: [{outcome: o, ground: g, zzz-effect: 1}]
                status: [{date: 2018, status: started, reason: r, zzz-status: 1}]
        """;

    private static readonly JsonElement Definitions = JsonDocument.Parse(FormatSchemas.Of("plan")).RootElement.GetProperty("$defs");

    [Fact]
    public void Binder_and_schema_know_the_same_keys_in_every_mapping()
    {
        var mistakes = Should.Throw<PlanException>(() => PlanFixture.Parse(EveryMapping)).Mistakes;
        mistakes.ShouldAllBe(m => m.Found.StartsWith("the key 'zzz-", StringComparison.Ordinal));
        var complained = mistakes.ToDictionary(m => m.Found.Split('\'')[1][4..], m => m.Expected["one of ".Length..].Split(", "), StringComparer.Ordinal);
        complained.Keys.Append("rule").Order(StringComparer.Ordinal).ShouldBe(Definitions.EnumerateObject().Select(d => d.Name).Order(StringComparer.Ordinal));
        foreach (var (definition, keys) in complained)
        {
            keys.Order(StringComparer.Ordinal).ShouldBe(
                Definitions.GetProperty(definition).GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal),
                definition);
        }
    }

    [Fact]
    public void Binder_and_schema_know_the_same_rules()
    {
        var words = Should.Throw<PlanException>(() => PlanFixture.Rule("nonsense")).Mistakes.Single().Expected["one of ".Length..].Split(", ");
        var schema = Definitions.GetProperty("rule").GetProperty("oneOf").EnumerateArray()
            .SelectMany(r => r.TryGetProperty("enum", out var names) ? names.EnumerateArray().Select(n => n.GetString()!) : r.GetProperty("properties").EnumerateObject().Select(p => p.Name));
        schema.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(words.Order(StringComparer.Ordinal));
    }
}
