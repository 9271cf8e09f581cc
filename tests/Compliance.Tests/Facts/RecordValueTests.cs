using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Tests.Facts;

internal sealed class RecordValueTests
{
    // What an entity may take beyond its values and its id.
    private const long MostBytes = 250;

    [TestCase(3)]
    [TestCase(64)]
    [TestCase(65)]
    [TestCase(200)]
    public void Indexer_OfSomeFieldsDeclared_GivesEachItsValue(int fields)
    {
        var type = TypeOf(fields);
        FactValue?[] slots = [.. Enumerable.Range(0, fields).Select(i => i % 3 == 0 || i == fields - 1 ? new TextValue($"v{i}", default) : null)];

        var record = new RecordValue(type, [.. slots], default);

        type.Fields.Select(f => record[f]).Should().Equal(slots);
        record.Slots.Should().Equal(slots);
        record.Canonical.Should().StartWith("{f0: v0, ").And.EndWith($"f{fields - 1}: v{fields - 1}}}");
    }

    [Test]
    public void Of_MemoryThatIsUsedAgain_KeepsItsValues()
    {
        var type = TypeOf(2);
        FactValue?[] memory = [null, new TextValue("kept", default)];
        var record = RecordValue.Of(type, memory, default);

        memory[1] = null;

        record[type.Fields[1]]!.Canonical.Should().Be("kept");
    }

    [Test]
    [NonParallelizable]
    public void Of_AnEntityOfManyFields_TakesMemoryForThoseDeclared()
    {
        var type = TypeOf(60);
        var slots = new FactValue?[60];
        slots[7] = slots[30] = slots[59] = new TextValue("value", default);
        var entities = new Entity[1000];

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < entities.Length; i++)
        {
            entities[i] = new Entity(type, "id", RecordValue.Of(type, slots, default), i);
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / entities.Length;
        bytes.Should().BePositive().And.BeLessThanOrEqualTo(MostBytes);
    }

    private static EntityType TypeOf(int fields)
    {
        var type = new EntityType("thing", new("物", "Thing"), EntityCardinality.Many, "things", new("物", "Things"), 0, default);
        type.Complete([.. Enumerable.Range(0, fields).Select(i => new Field($"f{i}", new($"域{i}", $"Field {i}"), FactType.Text, i, type, null, null, default))]);
        return type;
    }
}
