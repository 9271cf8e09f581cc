namespace Compliance.Text;

/// <summary>Where the texts of files come from that were not read when their contents were made use of.</summary>
internal interface ITextOrigin
{
    /// <summary>Gets the decoded text of a file; the same each time.</summary>
    /// <param name="path">Its name, as <see cref="SourceFile.Path"/>.</param>
    string TextOf(string path);
}
