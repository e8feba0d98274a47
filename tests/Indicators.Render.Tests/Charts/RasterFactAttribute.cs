using Indicators.Render.Charts.Raster;

namespace Indicators.Render.Tests.Charts;

/// <summary>A test that needs librsvg and cairo; left out with the reason where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RasterFactAttribute : FactAttribute
{
    public RasterFactAttribute()
    {
        if (!ChartRaster.IsAvailable)
        {
            Skip = "librsvg2-2 and libcairo2 are not installed";
        }
    }
}
