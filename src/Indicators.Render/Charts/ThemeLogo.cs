namespace Indicators.Render.Charts;

/// <summary>A logo. It is drawn as a picture, so whatever it holds never becomes part of the document around it.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="MediaType"><c>image/png</c> or <c>image/svg+xml</c>.</param>
/// <param name="Width">Width in pixels, above 0; with the height it says the shape.</param>
/// <param name="Height">Height in pixels, above 0.</param>
public sealed record ThemeLogo(ReadOnlyMemory<byte> Bytes, string MediaType, double Width, double Height)
{
    /// <summary>The picture as an address that holds it.</summary>
    public string DataUri { get; } = $"data:{MediaType};base64,{Convert.ToBase64String(Bytes.Span)}";

    /// <summary>Width and height within a box, the shape kept.</summary>
    /// <param name="width">Width of the box.</param>
    /// <param name="height">Height of the box.</param>
    public (double Width, double Height) Within(double width, double height)
    {
        var scale = Math.Min(width / Width, height / Height);
        return (Width * scale, Height * scale);
    }
}
