using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Compliance.Declarations.Answers;
using Compliance.Declarations.Direct;
using Compliance.Declarations.Objects;
using Compliance.Declarations.Places;
using Compliance.Declarations.Tables;
using Compliance.Diagnostics;
using Compliance.Json;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using Compliance.Text;
using Compliance.Vocabularies;
using Compliance.Yaml;

namespace Compliance.Declarations;

/// <summary>Reads declarations from files, texts, objects and code. Bad input is never an exception: see <see cref="DeclarationResult"/>.</summary>
/// <param name="vocabulary">What declarations can name.</param>
public sealed class DeclarationReader(Vocabulary vocabulary)
{
    private const string NameOfCode = "declaration";
    private static JsonSerializerOptions? _snakeCase;

    // Made only where JSON is read.
    private readonly Lazy<DirectVocabulary> _direct = new(() => new DirectVocabulary(vocabulary));

    private FactAnswers? _answers;

    /// <summary>Gets what declarations can name.</summary>
    public Vocabulary Vocabulary { get; } = vocabulary ?? throw new ArgumentNullException(nameof(vocabulary));

    /// <summary>Gets a reader that adds answers to the declarations they are about. What is declared stays as it is; an answer that cannot be added is a mistake at its place.</summary>
    /// <param name="answers">The answers.</param>
    /// <returns>Another reader; declarations that it read with answers have a hash of the facts with them.</returns>
    public DeclarationReader WithAnswers(FactAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return new DeclarationReader(Vocabulary) { _answers = answers };
    }

    /// <summary>Reads a file; its name ends in <c>.yaml</c>, <c>.yml</c> or <c>.json</c>.</summary>
    /// <param name="path">Where the file is, which is also the name shown in reports.</param>
    public DeclarationResult FromFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        if (FormatOf(path) is not { } format)
        {
            diagnostics.Add(DeclarationDiagnostics.UnknownFormat(new SourceSpan(new SourceFile(path, string.Empty), 0, 0), path));
            return new DeclarationResult(null, diagnostics.ToSorted());
        }

        return FromSource(TextDecoder.LoadFile(path, path, LimitsOf(format), diagnostics, keepsUtf8: format == DeclarationFormat.Json), format, diagnostics);
    }

    /// <summary>Reads a stream of UTF-8 to its end; the stream stays open.</summary>
    /// <param name="stream">The content.</param>
    /// <param name="name">The name shown in messages and reports.</param>
    /// <param name="format">How it is written.</param>
    public DeclarationResult FromStream(Stream stream, string name, DeclarationFormat format)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var diagnostics = new DiagnosticBag();
        return FromSource(TextDecoder.LoadStream(stream, name, LimitsOf(format), diagnostics, keepsUtf8: format == DeclarationFormat.Json), format, diagnostics);
    }

    /// <summary>Reads a stream of UTF-8 to its end, without a synchronous call on it, such as <c>HttpRequest.Body</c>; it stays open.</summary>
    /// <param name="stream">The content.</param>
    /// <param name="name">The name shown in messages and reports.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The declaration, or the mistakes; a stream that fails is one of them. At most the limit of the format is held in memory.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public async Task<DeclarationResult> FromStreamAsync(Stream stream, string name, DeclarationFormat format, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var diagnostics = new DiagnosticBag();
        var file = await TextDecoder.LoadStreamAsync(stream, name, LimitsOf(format), diagnostics, format == DeclarationFormat.Json, cancellationToken).ConfigureAwait(false);
        return FromSource(file, format, diagnostics);
    }

    /// <summary>Reads a pipe of UTF-8 to its end, such as <c>HttpRequest.BodyReader</c>; it is not completed.</summary>
    /// <param name="pipe">The content.</param>
    /// <param name="name">The name shown in messages and reports.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The declaration, or the mistakes; a pipe that fails is one of them. At most the limit of the format is held in memory.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public async Task<DeclarationResult> FromPipeAsync(PipeReader pipe, string name, DeclarationFormat format, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        ArgumentNullException.ThrowIfNull(name);
        var diagnostics = new DiagnosticBag();
        var file = await TextDecoder.LoadPipeAsync(pipe, name, LimitsOf(format), diagnostics, format == DeclarationFormat.Json, cancellationToken).ConfigureAwait(false);
        return FromSource(file, format, diagnostics);
    }

    /// <summary>Reads UTF-8 that is in memory, without a copy.</summary>
    /// <param name="utf8">The content. The places of values refer to it: it is kept with the declaration and must not change.</param>
    /// <param name="name">The name shown in messages and reports.</param>
    /// <param name="format">How it is written.</param>
    public DeclarationResult FromUtf8(ReadOnlyMemory<byte> utf8, string name, DeclarationFormat format)
    {
        ArgumentNullException.ThrowIfNull(name);
        var diagnostics = new DiagnosticBag();
        return FromSource(TextDecoder.Decode(name, utf8, LimitsOf(format), diagnostics, keepsUtf8: format == DeclarationFormat.Json), format, diagnostics);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name shown in messages and reports.</param>
    /// <param name="format">How it is written.</param>
    public DeclarationResult FromText(string text, string name, DeclarationFormat format)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return FromSource(new SourceFile(name, text), format, new DiagnosticBag());
    }

    /// <summary>Reads a declaration that is already in nodes, such as what the case of a rule gives.</summary>
    /// <param name="node">The root.</param>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="extent">Whether it must be complete.</param>
    public DeclarationResult FromNode(LocatedNode node, string name, DeclarationExtent extent = DeclarationExtent.Whole)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(name);
        return Bind(node, name, CanonicalRendering.HashOf(node), extent, new DiagnosticBag());
    }

    /// <summary>Reads a declaration that a reader of another format has turned into nodes. This is the seam for formats of your own.</summary>
    /// <param name="node">The root: a mapping as in a declaration file, each node with its place. <see langword="null"/> when the text could not be understood.</param>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="diagnostics">What the reader found so far; an error among it means that there is no declaration.</param>
    /// <param name="extent">Whether it must be complete.</param>
    /// <returns>The declaration, or the mistakes of the reader together with those found here, in reading order.</returns>
    /// <exception cref="ArgumentException">There is no root, and no error that explains why.</exception>
    public DeclarationResult FromNode(LocatedNode? node, string name, DiagnosticBag diagnostics, DeclarationExtent extent = DeclarationExtent.Whole)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (node is not null)
        {
            return Bind(node, name, CanonicalRendering.HashOf(node), extent, diagnostics);
        }

        return diagnostics.HasErrors
            ? new DeclarationResult(null, diagnostics.ToSorted())
            : throw new ArgumentException("Without a root there must be an error that says why.", nameof(node));
    }

    /// <summary>Reads a declaration from tables: a sheet, or a table of a database, for each list, a row for each item.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="name">The name of all of them, shown in reports.</param>
    /// <param name="diagnostics">What the reader of the tables found so far; an error among it means that there is no declaration.</param>
    /// <returns>The declaration, or the mistakes of the reader together with those found here, in reading order.</returns>
    public DeclarationResult FromTables(IEnumerable<DeclarationTable> tables, string name, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var place = SourceSpan.WholeOf(SourceFile.ForCell(name, string.Empty, string.Empty));
        var root = new TableBinder(Vocabulary, diagnostics).Bind(tables, place);
        return FromNode(diagnostics.HasErrors ? null : root, name, diagnostics);
    }

    /// <summary>Reads an object whose properties are named as the vocabulary names things; null is undeclared.</summary>
    /// <param name="value">The object.</param>
    /// <param name="typeInfo">How it is serialised; property names should be snake_case, enumerations texts.</param>
    /// <param name="name">The name shown in reports.</param>
    public DeclarationResult FromObject<T>(T value, JsonTypeInfo<T> typeInfo, string name = NameOfCode) =>
        FromObject(json => JsonSerializer.Serialize(json, value, typeInfo), name);

    /// <summary>Reads an object whose properties are named as the vocabulary names things: <c>NetAssets</c> is <c>net_assets</c>; null is undeclared.</summary>
    /// <param name="value">The object.</param>
    /// <param name="name">The name shown in reports.</param>
    [RequiresUnreferencedCode("The properties of the object are found by reflection; use the overload with a JsonTypeInfo in trimmed programs.")]
    [RequiresDynamicCode("The properties of the object are found by reflection; use the overload with a JsonTypeInfo in native programs.")]
    public DeclarationResult FromObject(object value, string name = NameOfCode)
    {
        ArgumentNullException.ThrowIfNull(value);
        return FromObject(json => JsonSerializer.Serialize(json, value, value.GetType(), SnakeCase()), name);
    }

    /// <summary>Builds a declaration in code.</summary>
    /// <param name="build">Adds the declared facts.</param>
    public DeclarationResult Build(Action<DeclarationBuilder> build)
    {
        ArgumentNullException.ThrowIfNull(build);
        var builder = new DeclarationBuilder(Vocabulary);
        build(builder);
        return FromNode(builder.ToNode(), NameOfCode);
    }

    /// <summary>Reads one line of a stream, strict JSON in UTF-8.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="name">The name of the stream, with forward slashes.</param>
    /// <param name="number">The number of the line.</param>
    /// <param name="limits">The limits of the line.</param>
    internal DeclarationResult FromLine(ReadOnlySpan<byte> line, string name, int number, ReadLimits limits)
    {
        var diagnostics = new DiagnosticBag();
        return TextDecoder.DecodeLine(name, line, number, diagnostics) is { } file
            ? FromJson(file, limits, diagnostics)
            : new DeclarationResult(null, diagnostics.ToSorted());
    }

    private static DeclarationFormat? FormatOf(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? DeclarationFormat.Json
        : path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) ? DeclarationFormat.Yaml
        : null;

    // YAML is what people write, and no person writes megabytes; programs write JSON.
    private static ReadLimits LimitsOf(DeclarationFormat format) => format == DeclarationFormat.Json ? ReadLimits.Data : ReadLimits.Authored;

    private DeclarationResult FromSource(SourceFile? file, DeclarationFormat format, DiagnosticBag diagnostics)
    {
        if (file is not null && format == DeclarationFormat.Json)
        {
            return FromJson(file, LimitsOf(format), diagnostics);
        }

        var node = file is null ? null : YamlReader.Read(file, LimitsOf(format), diagnostics);
        return node is null
            ? new DeclarationResult(null, diagnostics.ToSorted())
            : Bind(node, file!.Path, ContentHash.Of(file.Text), DeclarationExtent.Whole, diagnostics);
    }

    private DeclarationResult FromJson(SourceFile file, ReadLimits limits, DiagnosticBag diagnostics)
    {
        if (_answers is null && DirectReader.Read(_direct.Value, file, limits) is { } declaration)
        {
            return new DeclarationResult(declaration, []);
        }

        var node = JsonReader.Read(file, limits, diagnostics);
        return node is null
            ? new DeclarationResult(null, diagnostics.ToSorted())
            : Bind(node, file.Path, ContentHash.Of(file.Text), DeclarationExtent.Whole, diagnostics);
    }

    private DeclarationResult FromObject(Action<Utf8JsonWriter> serialize, string name)
    {
        var diagnostics = new DiagnosticBag();
        return FromNode(ObjectReader.Read(serialize, diagnostics), name, diagnostics);
    }

    /// <summary>Reads a part of a declaration that nobody else sees: it has no hash.</summary>
    /// <param name="node">The root.</param>
    /// <param name="name">The name shown in reports.</param>
    internal DeclarationResult Excerpt(MappingNode node, string name) => Bind(node, name, contentHash: string.Empty, DeclarationExtent.Excerpt, new DiagnosticBag());

    // Whose answers they are is known once the declaration is; a mistake in it is reported below.
    private (LocatedNode Node, string ContentHash) Answered(LocatedNode node, string name, string contentHash, DeclarationExtent extent, DiagnosticBag diagnostics)
    {
        if (_answers is null || node is not MappingNode root || DeclarationBinder.Bind(node, Vocabulary, name, contentHash, extent, new DiagnosticBag()) is not { } declaration)
        {
            return (node, contentHash);
        }

        List<FactAnswer> answers = [.. _answers.Items.Where(a => a.IsFor(declaration))];
        if (answers.Count == 0)
        {
            return (node, contentHash);
        }

        var merged = new AnswerMerger(Vocabulary, diagnostics).Merge(root, answers);
        return (merged, CanonicalRendering.HashOf(merged));
    }

    private DeclarationResult Bind(LocatedNode node, string name, string contentHash, DeclarationExtent extent, DiagnosticBag diagnostics)
    {
        (node, contentHash) = Answered(node, name, contentHash, extent, diagnostics);
        var found = new DiagnosticBag();
        var declaration = DeclarationBinder.Bind(node, Vocabulary, name, contentHash, extent, found);
        if (found.Count > 0)
        {
            diagnostics.AddRange(Placed(node, name, contentHash, extent, found));
        }

        return new DeclarationResult(diagnostics.HasErrors ? null : declaration, diagnostics.ToSorted());
    }

    // What was built in code stands in no file: it is bound again with the path of each node as its place.
    private IEnumerable<Diagnostic> Placed(LocatedNode node, string name, string contentHash, DeclarationExtent extent, DiagnosticBag found)
    {
        var places = new DeclarationPlaces(node, Vocabulary);
        var diagnostics = found.ToSorted();
        if (diagnostics.Any(d => d.Span.File is null))
        {
            found = new DiagnosticBag();
            DeclarationBinder.Bind(places.Root, Vocabulary, name, contentHash, extent, found);
            diagnostics = found.ToSorted();
        }

        return diagnostics.Select(places.WithPath);
    }

    [RequiresUnreferencedCode("Enumerations are found by reflection.")]
    [RequiresDynamicCode("Enumerations are found by reflection.")]
    private static JsonSerializerOptions SnakeCase() => _snakeCase ??= new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        // Not a number is no number: the reader says where it stands.
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };
}
