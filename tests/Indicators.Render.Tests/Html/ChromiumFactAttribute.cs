namespace Indicators.Render.Tests.Html;

/// <summary>A test in a real browser; left out, with the program's name, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Program is null)
        {
            Skip = "chromium is not installed (Debian: apt-get install chromium).";
        }
    }
}
