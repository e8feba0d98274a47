namespace Indicators.Render.Tests.Html;

/// <summary>A test with axe-core in a real browser; left out where chromium is not installed, or where npm is not there or cannot fetch axe-core.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AxeFactAttribute : FactAttribute
{
    public AxeFactAttribute()
    {
        if (Chromium.Program is null)
        {
            Skip = "chromium is not installed (Debian: apt-get install chromium).";
        }
        else if (AxeCore.Script.Value is null)
        {
            Skip = "npm is not installed, or it could not fetch axe-core (Debian: apt-get install npm).";
        }
    }
}
