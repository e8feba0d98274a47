using System.Text;
using Indicators.Model;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Draws a <see cref="GoalTreeChart"/>: levels as columns where there is room, otherwise as an indented outline.</summary>
internal static class GoalTreeDrawing
{
    /// <summary>Deeper levels are drawn in the last column's indent.</summary>
    private const int MaxDepth = 12;

    public static string Draw(Canvas canvas, GoalTreeChart chart)
    {
        var depth = Math.Min(MaxDepth, Depth(chart.Roots, 1));
        var column = depth > 0 ? canvas.Inner / depth : canvas.Inner;
        var style = new TextStyle(canvas.Theme.TickSize, canvas.Theme.Ink);
        var description = new StringBuilder();
        if (column >= 150 * canvas.Theme.FontScale)
        {
            Headings(canvas, chart, column);
            foreach (var root in chart.Roots)
            {
                canvas.Y += Branch(canvas, root, 0, canvas.Y, column, style, out _) + 6;
            }
        }
        else
        {
            foreach (var root in chart.Roots)
            {
                Outline(canvas, root, 0, style);
            }
        }

        var marks = new HashSet<FindingMark>();
        foreach (var root in chart.Roots)
        {
            Describe(root, description, 0, marks, chart.Language);
        }

        canvas.Y += 4;
        Marks.Legend(canvas, marks, chart.Language);

        Frame.Footer(canvas, chart, []);
        return description.ToString();
    }

    private static int Depth(IReadOnlyList<GoalNode> nodes, int level)
    {
        var deepest = nodes.Count > 0 ? level : level - 1;
        foreach (var node in nodes)
        {
            if (level < MaxDepth)
            {
                deepest = Math.Max(deepest, Depth(node.Children, level + 1));
            }
        }

        return deepest;
    }

    private static void Headings(Canvas canvas, GoalTreeChart chart, double column)
    {
        if (chart.Levels.Count == 0)
        {
            return;
        }

        var head = new TextStyle(canvas.Theme.SmallSize, canvas.Theme.Muted, Bold: true);
        for (var i = 0; i < chart.Levels.Count && (i + 1) * column <= canvas.Inner + 1; i++)
        {
            canvas.Block(canvas.Margin + (i * column), canvas.Y, column - 26, chart.Levels[i], head, 1);
        }

        canvas.Y += head.LineHeight + 4;
    }

    /// <summary>Draws a node and its subtree; returns the height taken and the middle of the node's box.</summary>
    private static double Branch(Canvas canvas, GoalNode node, int level, double top, double column, in TextStyle style, out double middle)
    {
        var theme = canvas.Theme;
        var x = canvas.Margin + (level * column);
        var width = column - (canvas.Margin + column + (level * column) >= canvas.Right - 1 ? 0 : 26);
        var indent = node.Mark == FindingMark.None ? 8 : 8 + (style.Size * 1.2);
        var own = canvas.Measure(node.Text, width - indent - 6, style, 5, out _) + 8;
        double below = 0;
        var middles = new List<double>();
        if (level + 1 < MaxDepth)
        {
            foreach (var child in node.Children)
            {
                below += Branch(canvas, child, level + 1, top + below, column, style, out var childMiddle) + 6;
                middles.Add(childMiddle);
            }
        }

        var height = Math.Max(own, below - 6);
        middle = middles.Count > 0 ? Room.Between((middles[0] + middles[^1]) / 2, top + (own / 2), top + height - (own / 2)) : top + (height / 2);
        Node(canvas, node, x, middle - (own / 2), width, own, indent, style);
        foreach (var childMiddle in middles)
        {
            var bend = x + width + 11;
            canvas.Polyline([new(x + width, middle), new(bend, middle), new(bend, childMiddle), new(x + column, childMiddle)], theme.Muted, 1);
        }

        return height;
    }

    private static void Outline(Canvas canvas, GoalNode node, int level, in TextStyle style)
    {
        if (level >= MaxDepth)
        {
            return;
        }

        var step = Math.Min(16, canvas.Inner * 0.05);
        var x = canvas.Margin + (level * step);
        var width = canvas.Right - x;
        var indent = node.Mark == FindingMark.None ? 8 : 8 + (style.Size * 1.2);
        var height = canvas.Measure(node.Text, width - indent - 6, style, 4, out _) + 7;
        Node(canvas, node, x, canvas.Y, width, height, indent, style);
        canvas.Y += height + 4;
        foreach (var child in node.Children)
        {
            Outline(canvas, child, level + 1, style);
        }
    }

    private static void Node(Canvas canvas, GoalNode node, double x, double top, double width, double height, double indent, in TextStyle style)
    {
        var theme = canvas.Theme;
        canvas.Rect(x, top, width, height, node.Children.Count > 0 ? theme.Shade : theme.Background, theme.Muted, 3, strokeWidth: 0.8);
        if (node.Mark != FindingMark.None)
        {
            Marks.Finding(canvas, x + 6 + (style.Size * 0.45), top + (height / 2), style.Size * 0.45, node.Mark);
        }

        canvas.Block(x + indent, top + 4, width - indent - 6, node.Text, style, width < canvas.Inner / 2 ? 5 : 4);
    }

    private static void Describe(GoalNode node, StringBuilder text, int level, HashSet<FindingMark> marks, Language language)
    {
        marks.Add(node.Mark);
        text.Append(node.Text).Append(node.Mark == FindingMark.None ? "; " : $" ({ChartWords.Verdict(node.Mark, language)}); ");
        if (level < MaxDepth)
        {
            foreach (var child in node.Children)
            {
                Describe(child, text, level + 1, marks, language);
            }
        }
    }
}
