using System.Globalization;
using System.IO.Pipelines;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Contents;

/// <summary>Every format, written asynchronously: the same bytes, no synchronous call, a bounded part at once.</summary>
internal sealed class AsyncWriterTests
{
    // Formats that are put together as a whole before a byte is written, and annotations, of which there are ten of each level however many reports.
    private static readonly string[] Whole = ["html", "markdown", "xlsx", "docx", "github"];

    private static IEnumerable<string> Formats => ReportFormats.All.Select(f => f.Id);

    // A report of lines is one line, and some formats are one whole.
    private static IEnumerable<string> InParts => Formats.Where(f => !ReportFormats.Find(f)!.IsLines && !Whole.Contains(f, StringComparer.Ordinal));

    private static IReadOnlyList<ComplianceReport> Reports { get; } = [SampleReport.CreateUpcomingDecided(), SampleReport.CreateUpcomingDecided()];

    [Test]
    public async Task WriteAsync_IsWrite_WithoutASynchronousCall([ValueSource(nameof(Formats))] string format, [Values] Language language)
    {
        await using var held = new MemoryStream();
        await using var stream = new AsyncOnlyStream(held);

        await Writer(format, language).WriteAsync(Reports, stream);

        held.ToArray().Should().Equal(WrittenReport.Write(format, language, Reports));
    }

    [TestCaseSource(nameof(Formats))]
    public async Task WriteAsync_ToAPipe_IsWrite(string format)
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 4000, resumeWriterThreshold: 2000));
        var writing = WriteAndCompleteAsync();
        await using var held = new MemoryStream();

        await pipe.Reader.CopyToAsync(held);
        await writing;

        held.ToArray().Should().Equal(WrittenReport.Write(format, Language.Both, Reports));

        async Task WriteAndCompleteAsync()
        {
            try
            {
                await Writer(format, Language.Both).WriteAsync(Reports, pipe.Writer);
            }
            finally
            {
                // The reader waits for the end, whatever became of the writer.
                await pipe.Writer.CompleteAsync();
            }
        }
    }

    [TestCaseSource(nameof(Formats))]
    public async Task WriteAsync_ManyReports_HoldsABoundedPart(string format)
    {
        IReadOnlyList<ComplianceReport> many = [.. Enumerable.Repeat(SampleReport.Create(), 200)];
        await using var stream = new AsyncOnlyStream(Stream.Null);

        await Writer(format, Language.En).WriteAsync(many, stream);

        stream.MostAtOnce.Should().BeLessThanOrEqualTo(32 * 1024);
        if (!Whole.Contains(format, StringComparer.Ordinal))
        {
            stream.Writes.Should().BeGreaterThan(1);
        }
    }

    // A large report of one declaration is no more held as a whole than many are.
    [TestCaseSource(nameof(InParts))]
    public async Task WriteAsync_OneLargeReport_IsWrittenInParts(string format)
    {
        var report = SampleReport.Create();
        var large = report with { Findings = [.. Enumerable.Repeat(report.Findings[0], 2000)], Results = [.. report.Results, .. Enumerable.Repeat(report.Results[0], 2000)] };
        using var stop = new CancellationTokenSource();
        await using var stream = new AsyncOnlyStream(Stream.Null) { Written = stop.Cancel };

        await FluentActions.Awaiting(() => Writer(format, Language.En).WriteAsync([large], stream, stop.Token)).Should().ThrowAsync<OperationCanceledException>();
        stream.Writes.Should().Be(1, "nothing is written after the cancellation");
    }

    [TestCaseSource(nameof(Formats))]
    public async Task WriteAsync_Cancelled_WritesNothing(string format)
    {
        await using var stream = new AsyncOnlyStream(Stream.Null);

        await FluentActions.Awaiting(() => Writer(format, Language.En).WriteAsync(Reports, stream, new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>();

        stream.Writes.Should().Be(0);
    }

    [Test]
    public async Task WriteAsync_OfAWriterThatKnowsOnlyWrite_IsWrite()
    {
        await using var held = new MemoryStream();
        await using var stream = new AsyncOnlyStream(held);
        IReportWriter writer = new Plain();

        await writer.WriteAsync(Reports, stream);

        held.ToArray().Should().Equal(1, 2, 3);
    }

    [Test]
    public async Task JsonReportWriter_OneReport_IsItsJson()
    {
        await using var expected = new MemoryStream();
        JsonReportWriter.Write(Reports[0], expected);
        await using var held = new MemoryStream();
        await using var stream = new AsyncOnlyStream(held);

        await JsonReportWriter.WriteAsync(Reports[0], stream);
        await JsonReportWriter.WriteAsync(Reports[0], PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true)));

        held.ToArray().Should().Equal([.. expected.ToArray(), .. expected.ToArray()]);
    }

    [Test]
    public async Task Console_WriteAsync_IsWrite()
    {
        var writer = new ConsoleReportWriter(new() { Language = Language.Both });
        await using var expected = new StringWriter(CultureInfo.InvariantCulture);
        writer.Write(Reports[0], expected);
        await using var held = new MemoryStream();
        await using var text = new StreamWriter(new AsyncOnlyStream(held), leaveOpen: true);

        await writer.WriteAsync(Reports[0], text);
        await text.FlushAsync();

        System.Text.Encoding.UTF8.GetString(held.ToArray()).Should().Be(expected.ToString());
        await FluentActions.Awaiting(() => writer.WriteAsync(Reports[0], text, new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>();
    }

    private static IReportWriter Writer(string format, Language language) =>
        format == "json" ? new JsonReportWriter() : ReportFormats.Find(format)!.CreateWriter(new() { Language = language });

    private sealed class Plain : IReportWriter
    {
        public void Write(IReadOnlyList<ComplianceReport> reports, Stream output) => output.Write([1, 2, 3]);
    }
}
