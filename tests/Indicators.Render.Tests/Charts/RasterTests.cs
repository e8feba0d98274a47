using System.Buffers.Binary;
using System.Text;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Charts.Raster;

namespace Indicators.Render.Tests.Charts;

public sealed class RasterTests
{
    [RasterFact]
    public void A_png_has_the_size_and_density_that_were_asked_for()
    {
        var height = ChartSvg.Lay(SampleCharts.Trend()).Height;
        var png = ChartRaster.ToPng(SampleCharts.Trend(), options: new RasterOptions { Dpi = 192 });
        png.AsSpan(0, 8).ToArray().ShouldBe(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A });
        BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)).ShouldBe(1520);
        BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)).ShouldBe((int)(height * 2));

        // 192 dpi is 7,559 dots per metre; the CRC is Python's zlib.crc32 of the same 13 bytes.
        Encoding.ASCII.GetString(png, 37, 4).ShouldBe("pHYs");
        BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(41)).ShouldBe(7559);
        BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(50)).ShouldBe(0x8FE5F165u);

        BinaryPrimitives.ReadInt32BigEndian(ChartRaster.ToPng(SampleCharts.Trend(), options: new RasterOptions { WidthInDots = 1000 }).AsSpan(16)).ShouldBe(1000);
    }

    [RasterFact]
    public void The_same_chart_gives_the_same_png_and_pdf_bytes()
    {
        ChartRaster.ToPng(SampleCharts.Ladder()).ShouldBe(ChartRaster.ToPng(SampleCharts.Ladder()));
        ChartRaster.ToPdf(SampleCharts.Ladder()).ShouldBe(ChartRaster.ToPdf(SampleCharts.Ladder()));
    }

    [RasterFact]
    public void A_pdf_is_one_page_with_a_fixed_date()
    {
        var pdf = Encoding.Latin1.GetString(ChartRaster.ToPdf(SampleCharts.Trend(), options: new RasterOptions { WidthInMillimetres = 160 }));
        pdf.ShouldStartWith("%PDF-");
        pdf.TrimEnd().ShouldEndWith("%%EOF");
        pdf.ShouldContain("20000101000000Z");
    }

    [RasterFact]
    public void Every_sample_becomes_a_picture()
    {
        foreach (var make in SampleCharts.All.Values)
        {
            ChartRaster.ToPng(make(), Theme.Narrow, new RasterOptions { Dpi = 96 }).Length.ShouldBeGreaterThan(1000);
        }
    }

    [RasterFact]
    public void Sizes_out_of_range_are_refused_with_the_range()
    {
        Should.Throw<OutputException>(() => ChartRaster.ToPng(SampleCharts.Trend(), options: new RasterOptions { Dpi = 1e9 })).Message.ShouldBe("dpi: 1000000000; expected 36 to 2400. Choose another value.");
        Should.Throw<OutputException>(() => ChartRaster.ToPng(SampleCharts.Trend(), options: new RasterOptions { WidthInDots = 19_999, Dpi = 96 })).Message.ShouldStartWith("size of the picture: 19999 x");
        Should.Throw<OutputException>(() => ChartRaster.ToPdf(SampleCharts.Trend(), options: new RasterOptions { WidthInMillimetres = 0 }));
        Should.Throw<OutputException>(() => ChartRaster.ToPng("not svg")).Where.ShouldBe("librsvg");
    }

    [Fact]
    public void Missing_libraries_are_named_with_the_line_that_installs_them()
    {
        var error = Should.Throw<OutputException>(() => NativeLibraries.Require(name => name != "librsvg-2.so.2"));
        error.Message.ShouldBe("PNG and PDF: librsvg-2.so.2 is not installed on this machine; expected librsvg and cairo. Install them with: sudo apt-get install -y librsvg2-2 libcairo2 fonts-dejavu-core; or choose --format svg, which needs nothing.");
    }
}
