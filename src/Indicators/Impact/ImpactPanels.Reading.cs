using System.Data;
using System.Globalization;
using Indicators.Core.Impact;
using Indicators.Import.Tables;
using Indicators.Model;

namespace Indicators;

/// <content>From a table and words to a panel and options.</content>
public static partial class ImpactPanels
{
    private static Panel ReadPanel(string path, ImpactRequest request, PanelColumns columns)
    {
        var table = ReadTable(path, request);
        var rows = table.WithDecimalPoints(c => c == columns.Outcome || c == columns.Weight);
        return PanelTable.Read(table.Name, table.Header, rows, columns, FirstLine(table));
    }

    private static Panel ReadPanel(DataTable table, PanelColumns columns) => PanelTable.Read(
        table.TableName,
        [.. table.Columns.Cast<DataColumn>().Select(c => c.ColumnName)],
        table.Rows.Cast<DataRow>().Select(r => (IReadOnlyList<string>)[.. r.ItemArray.Select(c => Convert.ToString(c, CultureInfo.InvariantCulture) ?? "")]),
        columns);

    private static IReadOnlyList<Predictor> ReadPredictors(SyntheticControlRequest request, int from)
    {
        if (request.Predictors is not { } path)
        {
            return [];
        }

        var table = ReadTable(path, request);
        var rows = table.WithDecimalPoints(c => c != request.Unit && c != request.Time);
        return PanelTable.ReadPredictors(table.Name, table.Header, rows, request.Unit, request.Time, from, FirstLine(table));
    }

    private static PlainTable ReadTable(string path, ImpactRequest request)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return PlainTable.Read(Path.GetFullPath(path), path, (request.Table ?? new()).ToImport());
    }

    private static int FirstLine(PlainTable table) => table.Rows.Count > 0 ? table.Line(0) : 2;

    private static DesignContext ToCore(ImpactContext context, TimeStep step) => new()
    {
        OtherEvents = [.. context.OtherEvents.Select(e => new DeclaredEvent(e.Name, Time(e.Time, step, "--other-event"), e.OnlyTreated))],
        ResidentTurnover = context.ResidentTurnover,
        BoundaryChanged = context.BoundaryChanged,
        SelectedOnOutcome = context.SelectedOnOutcome,
        RegressionToTheMean = context.Selection is { } selection ? Simulate(selection) : null,
    };

    private static int Time(string text, TimeStep step, string where) => TimeCode.TryParse(text, out var ordinal, out var found) && found == step
        ? ordinal
        : throw NoTime(where, text);

    private static RequestException NoTime(string where, string text) =>
        new(where, $"'{text}'", "a time as the table writes its times: " + TimeCode.Expected);

    private static T Value<T>((string Code, T Value)[] codes, string code) => Array.Exists(codes, c => c.Code == code)
        ? Array.Find(codes, c => c.Code == code).Value
        : throw new ArgumentException($"'{code}' is not one of {string.Join(", ", codes.Select(c => c.Code))}.", nameof(code));
}
