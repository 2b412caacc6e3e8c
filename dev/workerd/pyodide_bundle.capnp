# The shape of the file that workerd loads Python from, as far as a development bundle needs it.
# Field numbers are workerd's own (its module bundle schema); fields that are never written keep their place.
@0xb0f5a7c3e1d24f96;

struct Bundle {
  modules @0 :List(Module);
}

struct Module {
  name @0 :Text;
  union {
    source @1 :Data;
    wasm @4 :Data;
    data @5 :Data;
    json @6 :Text;
  }
  type @2 :Type;
  declaration @3 :Text;
  compileCache @7 :Data;

  enum Type {
    bundle @0;
    builtin @1;
    internal @2;
  }
}
