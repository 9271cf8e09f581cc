using System.Diagnostics.CodeAnalysis;
using Compliance.Text;

namespace Compliance.Cli.Cataloguing;

/// <summary>The address at which a catalogue is published.</summary>
internal static class CatalogueAddress
{
    /// <summary>Gets what to write.</summary>
    public static LocalizedText Advice { get; } = new("写发布目录的网址，如 https://rules.example.com/catalogue。", "Write where it is published, as https://rules.example.com/catalogue.");

    /// <summary>Reads an address; a slash is added at its end, so that pages lie below it.</summary>
    /// <returns>Whether it is one of the web, without query and fragment.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? address)
    {
        address = Uri.TryCreate(text.EndsWith('/') ? text : $"{text}/", UriKind.Absolute, out var read)
            && (read.Scheme == Uri.UriSchemeHttps || read.Scheme == Uri.UriSchemeHttp) && read.Query.Length == 0 && read.Fragment.Length == 0 ? read : null;
        return address is not null;
    }
}
