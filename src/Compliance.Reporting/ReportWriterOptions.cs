using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>What all formats are told. What one format alone can do is an option of its writer.</summary>
public sealed record ReportWriterOptions
{
    /// <summary>Gets the language of the texts; formats that hold both languages ignore it.</summary>
    /// <value>The default value is <see cref="Language.Zh"/>.</value>
    public Language Language { get; init; } = Language.Zh;
}
