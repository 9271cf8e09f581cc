namespace Compliance.Spreadsheets.Workbooks;

/// <summary>Passes markup on as long as no text or attribute in it is longer than any program writes.</summary>
/// <remarks>An XML reader holds each of them whole in memory; a few packed bytes can be one of 500 million characters.</remarks>
internal sealed class MarkupReader(TextReader inner) : TextReader
{
    // A cell holds 32,767 characters, of which each may be an entity.
    private const int MostBetweenTags = 1 << 20;

    private int _sinceTag;

    /// <inheritdoc/>
    public override int Peek() => inner.Peek();

    /// <inheritdoc/>
    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    /// <exception cref="TooLargeException">A text or an attribute is too long.</exception>
    public override int Read(Span<char> buffer)
    {
        var read = inner.Read(buffer);
        var tag = buffer[..read].LastIndexOf('<');
        _sinceTag = tag < 0 ? _sinceTag + read : read - tag;
        return _sinceTag > MostBetweenTags ? throw new TooLargeException() : read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
