namespace Compliance.Authoring.Catalogue;

/// <summary>A file of a catalogue.</summary>
/// <param name="Path">Where it lies, with forward slashes, from the folder of the catalogue.</param>
/// <param name="Text">Its text, with line feeds; UTF-8 without a byte order mark when it is written.</param>
public sealed record SiteFile(string Path, string Text)
{
    /// <summary>Gets the path.</summary>
    public override string ToString() => Path;
}
