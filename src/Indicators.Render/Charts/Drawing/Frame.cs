using System.Text;
using Indicators.Model;

namespace Indicators.Render.Charts.Drawing;

/// <summary>What stands around every chart: title, subtitle and finding above; notes, source and synthetic mark below.</summary>
internal static class Frame
{
    /// <summary>Lines enough for any list of sources: where a number comes from is never cut.</summary>
    private const int WholeSource = 200;

    /// <summary>Draws the head and moves the canvas past it.</summary>
    public static void Header(Canvas canvas, Chart chart)
    {
        var theme = canvas.Theme;
        var room = canvas.Inner;
        var logoEnd = 0.0;
        if (theme.Logo is { } picture)
        {
            var (width, height) = picture.Within(canvas.Inner * 0.25, theme.TitleSize * 1.6);
            canvas.Image(canvas.Right - width, canvas.Y, width, height, picture.DataUri, theme.Organisation);
            logoEnd = canvas.Y + height + (4 * theme.FontScale);
            room -= width + 14;
        }
        else if (theme.Organisation.Length > 0)
        {
            var logo = new TextStyle(theme.SmallSize, theme.Muted, Bold: true);
            var line = TextWrap.OneLine(theme.Organisation, canvas.Inner * 0.3, logo, out var cut);
            if (cut)
            {
                // A name too long to stand beside the title stands above it.
                canvas.Paragraph(canvas.Margin, canvas.Inner, theme.Organisation, logo, 3);
            }
            else
            {
                logoEnd = canvas.Y + (theme.TitleSize * 0.93) + logo.Descent;
                canvas.Text(canvas.Right, canvas.Y + (theme.TitleSize * 0.93), line, logo, TextAnchor.End);
                room -= FontMetrics.Width(line, logo) + 14;
            }
        }

        canvas.Paragraph(canvas.Margin, room, chart.Title, new TextStyle(theme.TitleSize, theme.Ink, Bold: true), canvas.Width < 420 ? 8 : 4);
        canvas.Y = Math.Max(canvas.Y, logoEnd);
        if (chart.Subtitle.Length > 0)
        {
            canvas.Paragraph(canvas.Margin, canvas.Inner, chart.Subtitle, new TextStyle(theme.SubtitleSize, theme.Muted), 8);
        }

        if (chart.Finding is { } finding)
        {
            canvas.Y += 3 * theme.FontScale;
            var style = new TextStyle(12.5 * theme.FontScale, theme.Ink);
            var indent = 0.0;
            if (finding.Mark != FindingMark.None)
            {
                var radius = style.Size * 0.46;
                Marks.Finding(canvas, canvas.Margin + radius + 0.5, canvas.Y + style.Ascent - (style.Size * 0.34), radius, finding.Mark);
                indent = (2 * radius) + (style.Size * 0.5);
            }

            canvas.Paragraph(canvas.Margin + indent, canvas.Inner - indent, finding.Text, style, 12);
        }

        canvas.Y += 8 * theme.FontScale;
    }

    /// <summary>Draws notes, then source with the synthetic mark, and moves the canvas past them.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="ownNotes">Notes the drawing itself needs, e.g. numbered events; printed first.</param>
    /// <param name="about">A short sentence that belongs beside the source, e.g. what the band is.</param>
    public static void Footer(Canvas canvas, Chart chart, List<string> ownNotes, string about = "")
    {
        var theme = canvas.Theme;
        var style = new TextStyle(theme.SmallSize, theme.Muted);
        canvas.Y += 6 * theme.FontScale;
        foreach (var note in ownNotes)
        {
            canvas.Paragraph(canvas.Margin, canvas.Inner, note, style, 8);
        }

        foreach (var note in chart.Notes)
        {
            canvas.Paragraph(canvas.Margin, canvas.Inner, note, style, 12);
        }

        var text = new StringBuilder();
        if (chart.Synthetic)
        {
            text.Append(ChartWords.Synthetic(chart.Language));
        }

        Sentence(text, about);
        if (chart.Source.Length > 0)
        {
            Sentence(text, ChartWords.Source(chart.Language) + chart.Source);
        }

        if (text.Length == 0)
        {
            return;
        }

        canvas.Y += 3 * theme.FontScale;
        if (!chart.Synthetic)
        {
            canvas.Paragraph(canvas.Margin, canvas.Inner, text.ToString(), style, WholeSource);
            return;
        }

        var mark = new TextStyle(theme.SmallSize, theme.SyntheticInk);
        var pad = 6 * theme.FontScale;
        canvas.Lines.Clear();
        TextWrap.Lines(text.ToString(), canvas.Inner - (2 * pad), mark, WholeSource, canvas.Lines);
        canvas.Rect(canvas.Margin, canvas.Y, canvas.Inner, (canvas.Lines.Count * mark.LineHeight) + pad, theme.SyntheticSurface);
        canvas.Y += pad / 2;
        canvas.Paragraph(canvas.Margin + pad, canvas.Inner - (2 * pad), text.ToString(), mark, WholeSource);
        canvas.Y += pad / 2;
    }

    private static void Sentence(StringBuilder text, string sentence)
    {
        if (sentence.Length == 0)
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append(' ');
        }

        text.Append(sentence);
    }

    /// <summary>What a reader who does not see the picture is told: subtitle, finding, what was drawn, and whether it is made up.</summary>
    public static string Description(Chart chart, string drawn)
    {
        var text = new StringBuilder();
        Add(chart.Subtitle);
        Add(chart.Finding?.Text ?? "");
        Add(drawn.TrimEnd(' ', ';'));
        Add(chart.Synthetic ? ChartWords.Synthetic(chart.Language) : "");
        return text.ToString();

        void Add(string sentence)
        {
            if (sentence.Length > 0)
            {
                text.Append(text.Length > 0 ? " " : "").Append(sentence).Append(sentence[^1] is '.' or '!' or '?' ? "" : ".");
            }
        }
    }

    /// <summary>A value with its unit, or the language's word for no number.</summary>
    public static string ValueText(double? value, int decimals, string unit, Language language) =>
        value is { } known ? NumberText.WithUnit(known, decimals, unit, language) : ChartWords.None(language);
}
