using System.Text.Json.Serialization;
using Compliance.Declarations;

namespace Compliance.Tests.Declarations;

/// <summary>Objects of a program that no JSON can be made of: a diagnostic with the path, never an exception.</summary>
internal sealed partial class ObjectReaderTests
{
    [Test]
    public void FromObject_Circle_IsRefusedAtTheEndOfItsFirstTurn()
    {
        var parent = new Thing { Id = "p" };
        parent.Partner = new Thing { Id = "q", Partner = parent };

        var diagnostic = Declare.Reader.FromObject(new { Company = parent }).Diagnostics.Should().ContainSingle().Which;

        (diagnostic.Code, diagnostic.Path).Should().Be(("CMP4030", "company.partner"), diagnostic.Message.En);
        diagnostic.Span.ToString().Should().Be("company.partner");
        diagnostic.Message.En.Should().Contain("'company.partner'");
    }

    [Test]
    public void FromObject_ThingThatHoldsItself_IsRefused()
    {
        var self = new Thing { Id = "p" };
        self.Partner = self;

        Declare.Reader.FromObject(new { Company = self }).Diagnostics[0].Path.Should().Be("company.partner");
    }

    [Test]
    public void FromObject_CircleThroughAList_IsFoundByIdAndByPlace()
    {
        var first = new Thing { Id = "a" };
        var second = new Thing { Id = "b", Parts = [new Thing()] };
        second.Parts.Add(new Thing { Parts = [second] });

        Declare.Reader.FromObject(new { Activities = new[] { first, second } }).Diagnostics[0].Path
            .Should().Be("activities[b].parts[#2].parts[b]");
    }

    [Test]
    public void FromObject_WithTypeInfo_CircleIsRefused()
    {
        var self = new Thing { Id = "p" };
        self.Partner = self;

        var result = Declare.Reader.FromObject(new Circular(self), CircularContext.Default.Circular);

        result.Declaration.Should().BeNull();
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CMP4030");
    }

    [Test]
    public void FromObject_WithTypeInfo_NotANumber_IsRefusedInPlace() =>
        Unreadable(Declare.Reader.FromObject(new Circular(new Thing { Id = "p", Score = double.NaN }), CircularContext.Default.Circular)).Should().Be("company.score");

    [Test]
    public void FromObject_ValueThatIsNone_IsRefusedInPlace() =>
        Unreadable(Declare.Reader.FromObject(new { Company = new { Id = "x", Kind = typeof(string) } })).Should().Be("company.kind");

    [Test]
    public void FromObject_TooDeep_IsRefused()
    {
        object inner = "x";
        for (var i = 0; i < 80; i++)
        {
            inner = new Dictionary<string, object>(StringComparer.Ordinal) { [$"level_{i}"] = inner };
        }

        Unreadable(Declare.Reader.FromObject(inner)).Should().StartWith("level_79.level_78");
    }

    [Test]
    public void FromObject_PropertyOfANameThatIsThere_IsRefused()
    {
        var value = new Extended { More = new(StringComparer.Ordinal) { ["id"] = "y" } };

        var diagnostic = Declare.Reader.FromObject(new { Company = value }).Diagnostics.Should().ContainSingle().Which;

        (diagnostic.Code, diagnostic.Path).Should().Be(("CMP4032", "company.id"));
    }

    [Test]
    public void FromObject_NothingAtAll_IsADiagnostic() => Declare.Reader.FromObject(null!, CircularContext.Default.Circular).Declaration.Should().BeNull();

    private static string? Unreadable(DeclarationResult result)
    {
        result.Declaration.Should().BeNull();
        var diagnostic = result.Diagnostics.Should().ContainSingle().Which;
        diagnostic.Code.Should().Be("CMP4031");
        return diagnostic.Path;
    }

    internal sealed class Thing
    {
        public string? Id { get; set; }

        public double? Score { get; set; }

        public Thing? Partner { get; set; }

        public List<Thing>? Parts { get; set; }
    }

    internal sealed record Circular([property: JsonPropertyName("company")] Thing Company);

    private sealed class Extended
    {
        public string Id { get; } = "x";

        [JsonExtensionData]
        public Dictionary<string, object>? More { get; set; }
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
    [JsonSerializable(typeof(Circular))]
    internal sealed partial class CircularContext : JsonSerializerContext;
}
