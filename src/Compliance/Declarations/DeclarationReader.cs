using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Vocabularies;

namespace Compliance.Declarations;

/// <summary>Reads declarations from files, texts, objects and code. Bad input is never an exception: see <see cref="DeclarationResult"/>.</summary>
/// <param name="vocabulary">What declarations can name.</param>
public sealed class DeclarationReader(Vocabulary vocabulary)
{
    private const string NameOfCode = "declaration";
    private static JsonSerializerOptions? _snakeCase;

    /// <summary>Gets what declarations can name.</summary>
    public Vocabulary Vocabulary { get; } = vocabulary ?? throw new ArgumentNullException(nameof(vocabulary));

    /// <summary>Reads a declaration that is already in nodes, such as what the case of a rule gives.</summary>
    /// <param name="node">The root.</param>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="extent">Whether it must stand on its own.</param>
    public DeclarationResult FromNode(LocatedNode node, string name, DeclarationExtent extent = DeclarationExtent.Whole)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(name);
        return Bind(node, name, ContentHash.Of(CanonicalRendering.Of(node)), extent, new DiagnosticBag());
    }

    /// <summary>Reads an object whose properties are named as the vocabulary names things; null is undeclared.</summary>
    /// <param name="value">The object.</param>
    /// <param name="typeInfo">How it is serialised; property names should be snake_case, enumerations texts.</param>
    /// <param name="name">The name shown in reports.</param>
    public DeclarationResult FromObject<T>(T value, JsonTypeInfo<T> typeInfo, string name = NameOfCode) =>
        FromNode(CodeNodes.Of(JsonSerializer.SerializeToElement(value, typeInfo)), name);

    /// <summary>Reads an object whose properties are named as the vocabulary names things: <c>NetAssets</c> is <c>net_assets</c>; null is undeclared.</summary>
    /// <param name="value">The object.</param>
    /// <param name="name">The name shown in reports.</param>
    [RequiresUnreferencedCode("The properties of the object are found by reflection; use the overload with a JsonTypeInfo in trimmed programs.")]
    [RequiresDynamicCode("The properties of the object are found by reflection; use the overload with a JsonTypeInfo in native programs.")]
    public DeclarationResult FromObject(object value, string name = NameOfCode)
    {
        ArgumentNullException.ThrowIfNull(value);
        return FromNode(CodeNodes.Of(JsonSerializer.SerializeToElement(value, value.GetType(), SnakeCase())), name);
    }

    /// <summary>Builds a declaration in code.</summary>
    /// <param name="build">Says what is declared.</param>
    public DeclarationResult Build(Action<DeclarationBuilder> build)
    {
        ArgumentNullException.ThrowIfNull(build);
        var builder = new DeclarationBuilder(Vocabulary);
        build(builder);
        return FromNode(builder.ToNode(), NameOfCode);
    }

    private DeclarationResult Bind(LocatedNode node, string name, string contentHash, DeclarationExtent extent, DiagnosticBag diagnostics)
    {
        var declaration = DeclarationBinder.Bind(node, Vocabulary, name, contentHash, extent, diagnostics);
        return new DeclarationResult(diagnostics.HasErrors ? null : declaration, diagnostics.ToSorted());
    }

    [RequiresUnreferencedCode("Enumerations are found by reflection.")]
    [RequiresDynamicCode("Enumerations are found by reflection.")]
    private static JsonSerializerOptions SnakeCase() => _snakeCase ??= new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };
}
