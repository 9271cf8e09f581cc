using Compliance.Findings;
using Compliance.Reporting.Sarif;
using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>Options of all formats. Options of a single format belong to its writer.</summary>
public sealed record ReportWriterOptions
{
    /// <summary>Gets the language of the texts; formats that hold both languages ignore it.</summary>
    /// <value>The default value is <see cref="Language.Zh"/>.</value>
    public Language Language { get; init; } = Language.Zh;

    /// <summary>Gets how much of a report is listed; <see langword="null"/> for what the format has as its default.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public ReportLimits? Limits { get; init; }

    /// <summary>Gets the root of the sources, for formats of code hosts; <see langword="null"/> to leave the names of files as they are.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public SourceRoot? SourceRoot { get; init; }

    /// <summary>Gets where the catalogue of the rules is published (<c>compliance catalogue</c>), ending in a slash, for formats that link to rules; <see langword="null"/> where it is not.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public Uri? Catalogue { get; init; }

    /// <summary>Gets the language.</summary>
    public override string ToString() => Language.ToString();
}
