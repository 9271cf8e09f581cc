using System.Collections.Immutable;
using Compliance.Deferring;

namespace Compliance.Tests.Deferring;

internal sealed class DeferredTests
{
    [Test]
    public void Value_ThatIsKnown_IsGiven()
    {
        var deferred = new Deferred<string>("known");

        deferred.IsComputed.Should().BeTrue();
        deferred.Value.Should().Be("known");
    }

    [Test]
    public void Value_IsComputedWhenItIsRead()
    {
        var source = new Source(() => "now");
        var deferred = new Deferred<string>(source);
        deferred.IsComputed.Should().BeFalse();
        source.Calls.Should().Be(0);

        deferred.Value.Should().Be("now");

        deferred.IsComputed.Should().BeTrue();
    }

    [Test]
    public void Value_ReadByManyThreads_IsComputedOnce_AndIsOneObject()
    {
        using var start = new Barrier(4);
        var calls = 0;
        var deferred = new Deferred<string>(new Source(() =>
        {
            // Leaves time for a second thread to begin, which nothing but the lock prevents.
            Interlocked.Increment(ref calls);
            SpinWait.SpinUntil(() => Volatile.Read(ref calls) > 1, TimeSpan.FromMilliseconds(200));
            return new string('x', 3);
        }));
        var read = new string[4];
        var threads = Enumerable.Range(0, 4).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            read[i] = deferred.Value;
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());

        calls.Should().Be(1);
        read.Should().AllSatisfy(r => r.Should().BeSameAs(deferred.Value));
    }

    [Test]
    public void Value_ThatIsAStruct_IsKept()
    {
        var deferred = new Deferred<ImmutableArray<string>>(new Lists());

        deferred.Value.Should().Equal("a");
        deferred.Value.Should().BeEquivalentTo(deferred.Value);
        deferred.IsComputed.Should().BeTrue();
    }

    [Test]
    public void Value_AfterAnException_IsComputedAgain()
    {
        var isFirst = true;
        var deferred = new Deferred<string>(new Source(() =>
        {
            var fails = isFirst;
            isFirst = false;
            return fails ? throw new InvalidOperationException("once") : "then";
        }));

        ((Func<string>)(() => deferred.Value)).Should().Throw<InvalidOperationException>();

        deferred.Value.Should().Be("then");
    }

    [Test]
    public void Source_IsReleased_OnceTheValueIsKnown()
    {
        var (deferred, source) = Read();

        GC.Collect();

        source.IsAlive.Should().BeFalse();
        deferred.Value.Should().Be("kept");
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (Deferred<string> Deferred, WeakReference Source) Read()
    {
        var source = new Source(() => "kept");
        var deferred = new Deferred<string>(source);
        deferred.Value.Should().Be("kept");
        return (deferred, new WeakReference(source));
    }

    private sealed class Source(Func<string> compute) : IDeferredSource<string>
    {
        public int Calls { get; private set; }

        public string Compute()
        {
            Calls++;
            return compute();
        }
    }

    private sealed class Lists : IDeferredSource<ImmutableArray<string>>
    {
        public ImmutableArray<string> Compute() => ["a"];
    }
}
