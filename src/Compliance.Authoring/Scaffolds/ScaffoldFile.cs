namespace Compliance.Authoring.Scaffolds;

/// <summary>A file to begin with.</summary>
/// <param name="Path">Where it lies, with forward slashes, from the folder it is made for.</param>
/// <param name="Text">Its text, with line feeds.</param>
public sealed record ScaffoldFile(string Path, string Text)
{
    /// <summary>Gets the path.</summary>
    public override string ToString() => Path;
}
