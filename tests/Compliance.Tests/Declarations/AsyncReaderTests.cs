using System.IO.Pipelines;
using System.Text;
using Compliance.Declarations;
using Compliance.Syntax;

namespace Compliance.Tests.Declarations;

internal sealed class AsyncReaderTests
{
    private const string Sound = """{ "company": { "id": "x" }, "licences": [{ "id": "l1", "kind": "小额贷款许可" }] }""";

    private static readonly string[] Texts =
    [
        Sound,
        """{ "company": { "id": "x" }, "licences": [{ "id": "l1", "kind": "smal_loan" }] }""",
        "\uFEFF" + Sound,
        "{",
        string.Empty,
        """{ "company": { "id": "\ud800" } }""",
        Sound + new string(' ', 200_000),
    ];

    [Test]
    public async Task FromStreamAsync_IsFromStream_WithoutASynchronousCall([ValueSource(nameof(Texts))] string text, [Values] DeclarationFormat format)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        await using var stream = new AsyncOnlyStream(new MemoryStream(bytes));

        Same(await Declare.Reader.FromStreamAsync(stream, "posted", format), Declare.Reader.FromStream(new MemoryStream(bytes), "posted", format));
    }

    [Test]
    public async Task FromPipeAsync_IsFromStream([ValueSource(nameof(Texts))] string text, [Values] DeclarationFormat format)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 1000, resumeWriterThreshold: 500));
        var writing = WriteAsync(pipe.Writer, bytes);

        Same(await Declare.Reader.FromPipeAsync(pipe.Reader, "posted", format), Declare.Reader.FromStream(new MemoryStream(bytes), "posted", format));
        await writing;
    }

    [Test]
    public void FromUtf8_IsFromStream([ValueSource(nameof(Texts))] string text, [Values] DeclarationFormat format)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        Same(Declare.Reader.FromUtf8(bytes, "posted", format), Declare.Reader.FromStream(new MemoryStream(bytes), "posted", format));
    }

    [Test]
    public async Task FromPipeAsync_OfAStream_MakesNoSynchronousCall()
    {
        await using var stream = new AsyncOnlyStream(new MemoryStream(Encoding.UTF8.GetBytes(Sound)));

        (await Declare.Reader.FromPipeAsync(PipeReader.Create(stream), "posted", DeclarationFormat.Json)).Declaration.Should().NotBeNull();
    }

    // A stream without end is read to the limit and no further.
    [Test]
    public async Task FromStreamAsync_TooLarge_IsRefusedAtTheLimit()
    {
        await using var stream = new Endless();

        var result = await Declare.Reader.FromStreamAsync(stream, "posted", DeclarationFormat.Yaml);

        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CMP1003");
        stream.Count.Should().BeLessThanOrEqualTo(ReadLimits.Authored.MaxBytes + 1);
    }

    [Test]
    public async Task FromPipeAsync_TooLarge_IsRefusedAtTheLimit()
    {
        await using var stream = new Endless();

        (await Declare.Reader.FromPipeAsync(PipeReader.Create(stream), "posted", DeclarationFormat.Yaml)).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CMP1003");
    }

    [Test]
    public async Task FromStreamAsync_ThatFails_IsADiagnostic()
    {
        await using var stream = new Endless { Failure = new IOException("the client went away") };

        (await Declare.Reader.FromStreamAsync(stream, "posted", DeclarationFormat.Json)).Diagnostics.Should().ContainSingle().Which.Message.En.Should().Contain("the client went away");
    }

    [Test]
    public async Task Cancelled_Reading_Ends()
    {
        using var stop = new CancellationTokenSource();
        var pipe = new Pipe();
        var reading = Declare.Reader.FromPipeAsync(pipe.Reader, "posted", DeclarationFormat.Json, stop.Token);
        await using var stream = new AsyncOnlyStream(pipe.Reader.AsStream());

        await stop.CancelAsync();

        await FluentActions.Awaiting(() => reading).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => Declare.Reader.FromStreamAsync(stream, "posted", DeclarationFormat.Json, stop.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Test]
    public async Task CancelPendingRead_IsACancelledReading()
    {
        var pipe = new Pipe();
        var reading = Declare.Reader.FromPipeAsync(pipe.Reader, "posted", DeclarationFormat.Json);

        pipe.Reader.CancelPendingRead();

        await FluentActions.Awaiting(() => reading).Should().ThrowAsync<OperationCanceledException>();
    }

    private static void Same(DeclarationResult actual, DeclarationResult expected)
    {
        actual.Diagnostics.Select(d => d.ToString()).Should().Equal(expected.Diagnostics.Select(d => d.ToString()));
        (actual.Declaration is null).Should().Be(expected.Declaration is null);
        actual.Declaration?.Outline().Should().Be(expected.Declaration!.Outline());
        actual.Declaration?.ContentHash.Should().Be(expected.Declaration!.ContentHash);
    }

    private static async Task WriteAsync(PipeWriter writer, byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i += 333)
        {
            await writer.WriteAsync(bytes.AsMemory(i, Math.Min(333, bytes.Length - i)));
        }

        await writer.CompleteAsync();
    }

    private sealed class Endless : MemoryStream
    {
        public long Count { get; private set; }

        public IOException? Failure { get; init; }

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            Count += buffer.Length;
            return Failure is null ? ValueTask.FromResult(buffer.Length) : throw Failure;
        }
    }
}
