using System.Text;
using Compliance.Streams;
using Compliance.Syntax;
using Compliance.Tests.Declarations;

namespace Compliance.Tests.Streams;

internal sealed class DeclarationLinesTests
{
    private const int Small = 200;

    [TestCase(1, 1, int.MaxValue)]
    [TestCase(1, Small, 7)]
    [TestCase(8, Small, int.MaxValue)]
    [TestCase(8, Small, 1)]
    [TestCase(8, 1 << 17, int.MaxValue)]
    public async Task ReadAsync_AnyThreadsAndBlocks_GivesTheLinesInOrder(int threads, int blockBytes, int chunk)
    {
        var lines = await StreamText.ReadAsync(StreamText.Lines(300), new StreamOptions { Threads = threads, BlockBytes = blockBytes }, chunk);

        lines.Should().Equal(Enumerable.Range(1, 300).Select(i => $"{i} c{i}"));
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    public async Task ReadAsync_BlankLinesAndLineEnds_CountAndGiveNothing(string end)
    {
        var text = string.Join(end, string.Empty, StreamText.Line(1), " \t", string.Empty, StreamText.Line(2));

        (await StreamText.ReadAsync(Encoding.UTF8.GetBytes(text))).Should().Equal("2 c1", "5 c2");
    }

    [TestCase(1)]
    [TestCase(int.MaxValue)]
    public async Task ReadAsync_ByteOrderMark_IsPassedOverAtTheStartOnly(int chunk)
    {
        var bytes = Encoding.UTF8.GetBytes($"\uFEFF{StreamText.Line(1)}\n\uFEFF{StreamText.Line(2)}\n{StreamText.Line(3)}\n");

        (await StreamText.ReadAsync(bytes, chunk: chunk)).Should().Equal("1 c1", "2 CMP1013@2,1", "3 c3");
    }

    [Test]
    public async Task ReadAsync_BadLines_AreReportedAtTheirPlaceAndPassedOver()
    {
        byte[] bytes = [.. "{\"company\": 5}\n"u8, .. "{\"company\": {\"id\": \""u8, 0xFF, .. "\"}}\n[[[\n"u8, .. StreamText.Lines(1)];

        (await StreamText.ReadAsync(bytes)).Should().Equal("1 CMP2001@1,13", "2 CMP1005@2,21", "3 CMP1090@3,4", "4 c1");
    }

    [Test]
    public async Task ReadAsync_DeepNesting_IsRefused()
    {
        var text = $"{{\"company\": {new string('[', 100_000)}\n{StreamText.Line(2)}";

        (await StreamText.ReadAsync(Encoding.UTF8.GetBytes(text))).Should().Equal("1 CMP1006@1,76", "2 c2");
    }

    [TestCase(100)]
    [TestCase(100_000)]
    public async Task ReadAsync_LineLongerThanAllowed_IsPassedOverWithoutBeingHeld(int length)
    {
        var text = $"{StreamText.Line(1)}\n{new string('x', length)}\n{StreamText.Line(3)}\n{new string('y', length)}";
        var options = new StreamOptions { BlockBytes = Small, LineLimits = new ReadLimits { MaxBytes = 90 } };

        (await StreamText.ReadAsync(Encoding.UTF8.GetBytes(text), options)).Should().Equal("1 c1", "2 CMP1016@2,1", "3 c3", "4 CMP1016@4,1");
    }

    [TestCase(0, 1)]
    [TestCase(17, 18)]
    [TestCase(299, 300)]
    public async Task ReadAsync_After_PassesOverTheLinesDone(int after, int first)
    {
        var options = new StreamOptions { After = after, BlockBytes = Small };

        (await StreamText.ReadAsync(StreamText.Lines(300), options)).Should().Equal(Enumerable.Range(first, 301 - first).Select(i => $"{i} c{i}"));
    }

    [Test]
    public async Task ReadAsync_AfterTheEnd_GivesNothing() =>
        (await StreamText.ReadAsync(StreamText.Lines(3), new StreamOptions { After = 4 })).Should().BeEmpty();

    [Test]
    public async Task ReadAsync_Utf16_IsRefusedOnce() =>
        (await StreamText.ReadAsync(Encoding.Unicode.GetBytes("\uFEFF" + StreamText.Line(1) + "\n\n"))).Should().Equal("1 CMP1004@1,1");

    [Test]
    public async Task SelectAsync_WorkThatThrows_ThrowsWhereTheResultIsTaken()
    {
        var lines = new DeclarationLines(Declare.Reader).SelectAsync(
            new MemoryStream(StreamText.Lines(10)), (line, _) => line.Line == 5 ? throw new InvalidDataException("five") : line.Line);

        var take = async () =>
        {
            await foreach (var _ in lines)
            {
            }
        };
        await take.Should().ThrowAsync<InvalidDataException>().WithMessage("five");
    }

    [Test]
    public void Select_WorkThatThrows_ThrowsWhereTheResultIsTaken()
    {
        var lines = new DeclarationLines(Declare.Reader).Select(
            new MemoryStream(StreamText.Lines(10)), (line, _) => line.Line == 5 ? throw new InvalidDataException("five") : line.Line);

        FluentActions.Invoking(() => lines.ToList()).Should().Throw<InvalidDataException>().WithMessage("five");
    }

    [Test]
    public void Select_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        var taken = 0;
        var lines = new DeclarationLines(Declare.Reader).Select(
            new EndlessStream(StreamText.Line(1)),
            (line, _) =>
            {
                if (++taken == 1000)
                {
                    stop.Cancel();
                }

                return line.Line;
            },
            stop.Token);

        FluentActions.Invoking(() => lines.ToList()).Should().Throw<OperationCanceledException>();
        taken.Should().Be(1000);
    }

    [Test]
    public async Task SelectAsync_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        var taken = 0;
        var take = async () =>
        {
            await foreach (var _ in new DeclarationLines(Declare.Reader).ReadAsync(new EndlessStream(StreamText.Line(1)), stop.Token))
            {
                if (++taken == 1000)
                {
                    await stop.CancelAsync();
                }
            }
        };

        await take.Should().ThrowAsync<OperationCanceledException>();
    }

    [Test]
    public async Task SelectAsync_EndlessStream_HoldsAFewBlocksOnly()
    {
        const int Threads = 4;
        const int LinesPerBlock = 4;
        var line = StreamText.Line(1);
        var input = new EndlessStream(line);
        var options = new StreamOptions { Threads = Threads, BlockBytes = LinesPerBlock * Encoding.UTF8.GetByteCount(line + "\n") };
        long most = 0;
        long taken = 0;
        await foreach (var _ in new DeclarationLines(Declare.Reader, options).ReadAsync(input))
        {
            most = Math.Max(most, input.Lines - taken);
            if (++taken == 20_000)
            {
                break;
            }

            // Now and then the reader is given the time to run ahead, were it not bound.
            if (taken % 5_000 == 0)
            {
                await Task.Delay(50);
            }
        }

        // Those that wait in order, one that is read, one that is taken; rented blocks are up to twice as large as asked for.
        most.Should().BeLessThanOrEqualTo(((Threads * 2) + 2) * LinesPerBlock * 2);
    }
}
