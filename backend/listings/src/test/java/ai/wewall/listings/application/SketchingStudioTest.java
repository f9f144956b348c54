package ai.wewall.listings.application;

class SketchingStudioTest implements StudioContract {

    @Override
    public Studio studio() {
        return new SketchingStudio();
    }
}
