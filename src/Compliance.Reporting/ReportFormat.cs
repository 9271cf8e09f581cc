using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>A format in which reports are written to a stream: its row in <see cref="ReportFormats.All"/>.</summary>
/// <param name="id">The id.</param>
/// <param name="name">The name in both languages.</param>
/// <param name="extension">The extension of its files.</param>
/// <param name="mediaType">The media type.</param>
/// <param name="createWriter">Makes a writer.</param>
public sealed class ReportFormat(
    string id,
    LocalizedText name,
    string extension,
    string mediaType,
    Func<ReportWriterOptions, IReportWriter> createWriter)
{
    /// <summary>Gets the id, as it is written after <c>-o</c>: <c>sarif-full</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Gets the name in both languages.</summary>
    public LocalizedText Name { get; } = name;

    /// <summary>Gets the extension of its files, with the dot.</summary>
    public string Extension { get; } = extension;

    /// <summary>Gets the media type, without parameters.</summary>
    public string MediaType { get; } = mediaType;

    /// <summary>Gets whether it is text, in UTF-8.</summary>
    /// <value>The default value is <see langword="true"/>.</value>
    public bool IsText { get; init; } = true;

    /// <summary>Gets whether each report is a line of its own, so that reports are written while more are evaluated.</summary>
    /// <value>The default value is <see langword="false"/>: one document holds all reports of a run.</value>
    public bool IsLines { get; init; }

    /// <summary>Gets whether it names files from the root of their sources (<see cref="ReportWriterOptions.SourceRoot"/>).</summary>
    /// <value>The default value is <see langword="false"/>: the root need not be looked for.</value>
    public bool UsesSourceRoot { get; init; }

    /// <summary>Makes a writer.</summary>
    /// <param name="options">The language of the texts.</param>
    public IReportWriter CreateWriter(ReportWriterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return createWriter(options);
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
