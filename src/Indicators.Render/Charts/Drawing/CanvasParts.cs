using System.Globalization;

namespace Indicators.Render.Charts.Drawing;

/// <content>Marks for a page's script: parts that can be shown and hidden, and spots that say their value. Drawn only on request.</content>
internal sealed partial class Canvas
{
    /// <summary>Opens a group for one part of one series; nothing where the chart is not for a page with script.</summary>
    public void OpenPart(string part, int series, string role = "", string name = "")
    {
        if (!Theme.Interactive)
        {
            return;
        }

        Raw($"<g data-part=\"{part}\" data-series=\"{series.ToString(CultureInfo.InvariantCulture)}\"");
        if (role.Length > 0)
        {
            Raw($" data-role=\"{role}\" data-name=\"");
            Escaped(SafeText.Clean(name));
            Raw("\"");
        }

        Raw(">\n");
    }

    /// <summary>Closes what <see cref="OpenPart"/> opened.</summary>
    public void ClosePart()
    {
        if (Theme.Interactive)
        {
            CloseGroup();
        }
    }

    /// <summary>A place without ink that says what stands there under the pointer.</summary>
    public void Spot(double x, double y, string text)
    {
        Raw("<circle class=\"spot\" cx=\"");
        Number(x);
        Raw("\" cy=\"");
        Number(y);
        Raw("\" r=\"9\" fill-opacity=\"0\"");
        Close("circle", text);
    }
}
